/** A guide as it is written, in the parts that a screen needs. Pure. */

/** What stands in code is no heading. */
const outsideCode = (text: string): string => text.replace(/^```[^]*?^```$/gm, '')

export const titleOf = (text: string): string => /^# (.+)$/m.exec(outsideCode(text))?.[1]?.trim() ?? ''

/** Headings of the second level, in order. */
export const headingsOf = (text: string): readonly string[] =>
  [...outsideCode(text).matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.replaceAll('`', '').trim())

/** Without the link to the same guide in the other language: here the whole page changes its language. */
export const withoutTwin = (text: string): string =>
  text.replace(/ ?\[(?:中文|English)\]\([a-z]+(?:\.zh)?\.md\)/, '')
