/** What an entry of the table of codes is, and the words it is written in. */
import type { Bilingual, Severity } from '../../model/diagnostic.ts'

/**
 * `of` tells what has to be compiled to find it: one scenario, a pair of languages, the catalogue, or a
 * worked example together with its scenario.
 */
export interface CodeEntry<Facts> {
  readonly severity: Severity
  readonly of: 'scenario' | 'pair' | 'catalogue' | 'example'
  readonly message: (facts: Facts) => Bilingual
}

type Message<Facts> = (facts: Facts) => readonly [zh: string, en: string]

export const entry = <Facts>(
  severity: Severity,
  of: CodeEntry<Facts>['of'],
  message: Message<Facts>,
): CodeEntry<Facts> => ({
  severity,
  of,
  message: (facts) => {
    const [zh, en] = message(facts)
    return { zh, en }
  },
})

export const error = <Facts = object>(message: Message<Facts>) => entry('error', 'scenario', message)
export const warning = <Facts = object>(message: Message<Facts>) => entry('warning', 'scenario', message)
export const pair = <Facts = object>(message: Message<Facts>) => entry('error', 'pair', message)
export const catalogue = <Facts = object>(message: Message<Facts>) => entry('error', 'catalogue', message)
export const example = <Facts = object>(message: Message<Facts>) => entry('error', 'example', message)

/** A name that nothing answers to, with the closest one that exists, and what could stand there. */
export interface Unknown {
  readonly name: string
  readonly near: string | null
}

export const meantZh = (near: string | null): string => (near === null ? '' : `是不是想写“${near}”？`)
export const meantEn = (near: string | null): string => (near === null ? '' : ` Did you mean “${near}”?`)

export const unknown = (zh: string, en: string, adviceZh: string, adviceEn: string) =>
  error<Unknown>(({ name, near }) => [
    `没有叫“${name}”的${zh}。${near === null ? adviceZh : meantZh(near)}`,
    `There is no ${en} called “${name}”.${near === null ? ` ${adviceEn}` : meantEn(near)}`,
  ])

export interface Word {
  readonly word: string
  readonly choices: Bilingual
}

export interface Named {
  readonly name: string
}
