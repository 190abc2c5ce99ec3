/** Sample files for the tests of the compiler, and the small catalogue that they draw on. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileCatalogue } from '../../src/compile/catalogue.ts'
import type { CompiledScenario } from '../../src/compile/scenario.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import type { SourceFile } from '../../src/model/diagnostic.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const samples = fileURLToPath(new URL('../samples/', import.meta.url))

/** A file below tests/samples. */
export const sample = (path: string): SourceFile => ({
  path,
  text: readFileSync(join(samples, path), 'utf8'),
})

/** The names in a folder below tests/samples. */
export const samplesIn = (folder: string): readonly string[] => readdirSync(join(samples, folder)).sort()

export const catalogueFiles: readonly SourceFile[] = [
  '',
  'techniques',
  'personas',
  'handbook',
  'courses',
  'examples',
  'exercises',
].flatMap((folder) =>
  samplesIn(join('catalogue', folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ ...sample(join('catalogue', folder, name)), path: join(folder, name) })),
)

/** What the sample course may lead to. */
export const sampleScenarios = ['S90']

export const { catalogue } = compileCatalogue(catalogueFiles, sampleScenarios)

export const compile = (file: SourceFile): CompiledScenario => compileScenario(file, catalogue)

/** What a text compiles to; fails with its mistakes if it has errors. */
export function compiled(file: SourceFile): Scenario {
  const { scenario, diagnostics } = compile(file)
  if (scenario === null)
    throw new Error(
      diagnostics.map((each) => `${each.span.line}: ${each.code} ${each.message.zh}`).join('\n'),
    )
  return scenario
}

/** Data without places, so that two ways of typing the same can be compared. */
export const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (key === 'span' || key === 'file' ? undefined : each)),
  )
