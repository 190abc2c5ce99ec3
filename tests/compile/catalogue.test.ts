import { describe, expect, it } from 'vitest'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import { catalogue, catalogueFiles } from './sample.ts'

describe('the catalogue', () => {
  it('is read without a complaint', () => expect(compileCatalogue(catalogueFiles).diagnostics).toEqual([]))

  it('joins both languages by id', () => {
    expect(catalogue.techniques.get('observe-on-site')).toMatchObject({
      family: 'F2',
      kind: 'play',
      flag: 'limits',
      name: { zh: '现场观察', en: 'Observe on site' },
    })
    expect(catalogue.techniques.get('observe-on-site')?.page.en).toBe(
      '# Observe on site\n\n## What it is\n\nA sample.',
    )
    expect([...catalogue.misconceptions.keys()]).toEqual(['M01', 'M02', 'M05'])
    expect(catalogue.redLines.get('public-shaming')?.page).toEqual({ zh: '样例。', en: 'A sample.' })
    expect(catalogue.lawCards.get('civil-code-579')?.name.zh).toBe('民法典第579条')
  })

  it('reads personas with variants and reactions', () => {
    const persona = catalogue.personas.get('P02')
    expect(persona).toMatchObject({
      name: { zh: '林美琪', en: 'Lin Meiqi' },
      address: { zh: '林经理', en: 'Ms Lin' },
    })
    expect(persona?.variants.map((variant) => variant.name.en)).toEqual([
      'Free credit',
      'Waiting for our document',
      'The director really blocks',
    ])
    expect(persona?.reactions).toHaveLength(1)
    expect(persona?.reactions[0]).toMatchObject({ mood: 'calm', stance: 'deflecting' })
    expect(persona?.reactions[0]?.lines.zh).toHaveLength(6)
  })

  it('does not care where the folder lies', () => {
    const moved = catalogueFiles.map((file) => ({ ...file, path: `scenarios/${file.path}` }))
    expect(compileCatalogue(moved).catalogue).toEqual(catalogue)
  })

  it('reads a file that has no translation in both places', () => {
    const { catalogue: half, diagnostics } = compileCatalogue(
      catalogueFiles.filter(({ path }) => path !== 'personas/P02.en.md'),
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['catalogue-translation'])
    expect(half.personas.get('P02')?.name).toEqual({ zh: '林美琪', en: '林美琪' })
  })
})
