/** What is said of each sample hand-in. After a change run with `-u` and read the difference. */
import { describe, expect, it } from 'vitest'
import type { Row, Unread, Verdict } from '../../src/results/handed.ts'
import { verify } from '../../src/results/verify.ts'
import { cases, handedIn, saidPath, verifying } from './cases.ts'

function verdict(said: Verdict): string {
  switch (said.kind) {
    case 'impossible':
      return `impossible from move ${said.turn + 1}`
    case 'duplicate':
      return `duplicate, ${said.how}, of row ${said.of + 1}`
    case 'future':
      return `future, ${said.why}`
    case 'unfinished':
      return said.cut ? 'unfinished, though it says otherwise' : 'unfinished'
    case 'replayed':
    case 'unknown game':
    case 'foreign':
    case 'failed':
      return said.kind
  }
}

const at = ({ source, code }: Pick<Row, 'source' | 'code'>): string =>
  code === null ? source : `${source}, code ${code.ordinal + 1}`

const rowText = ({ source, code, learner, attempt, verdict: said, figures, remarks, seconds }: Row): string =>
  [
    `${at({ source, code })}: ${learner.staff} ${learner.name}, ${attempt.scenario} ${attempt.id}, ${seconds ?? '–'} s`,
    `  ${verdict(said)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`,
    figures === null
      ? '  no figures'
      : `  ${figures.score.toFixed(1)} ${figures.endingClass} ${figures.passed ? 'passed' : 'not passed'} ${figures.letter}, ${figures.moves.map(({ grade }) => grade).join(' ')}`,
  ].join('\n')

const unreadText = ({ source, code, why }: Unread): string =>
  `${at({ source, code })}: not read, ${why.kind}${why.kind === 'malformed' ? ` at ${why.where}` : ''}`

describe.each(cases)('%s', (name) => {
  it('is told what is told', async () => {
    const { handed, unread } = handedIn(name)
    const rows = await verify(handed, verifying())
    const said = [...rows.map(rowText), ...unread.map(unreadText)].join('\n\n')
    await expect(`${said}\n`).toMatchFileSnapshot(saidPath(name))
  })
})
