/** Seeded damage to texts: what slips of the hand, broken copies and strange tools do to a file. */

/** A reproducible stream of numbers in [0, 1). */
export function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const scraps = [
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '　',
  '  ',
  '#',
  '##',
  '# ',
  '>',
  '> ',
  '＞',
  '-',
  '- ',
  '－',
  '- [ ] ',
  '|',
  '|---|',
  '---\n',
  '→',
  '[',
  ']',
  '](',
  '(#',
  ')',
  '【',
  '】',
  '（',
  '）',
  '：',
  ':',
  '，',
  ',',
  '{',
  '}',
  '{总额}',
  '若 ',
  '若',
  '且',
  '或',
  '非',
  '否则 ',
  '得知',
  '约定',
  '金额',
  '心情',
  '信任 高',
  '信任 低 且 信任 高',
  '%',
  '<b>',
  '<!--',
  '-->',
  '</script>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![](data:,x)',
  '&amp;',
  '\\',
  '`',
  '```',
  '*',
  '**',
  '_',
  '~~',
  '~',
  '"',
  "'",
  '“',
  '\u0000',
  '\ufeff',
  '\u2028',
  '😀',
  '\ud800',
  '0',
  '9',
  '99999999999999999999',
  '2026-02-30',
  '周八',
  'https://',
  '1. ',
  '1、',
  '&',
  '!',
  '@',
  '*a',
  '- - - - - -',
  '> > > > > > > >',
  '[[[[[[',
  '((((((',
  '［］',
  '%E6%B2',
  '%zz',
]

/** One random piece of damage: something dropped, doubled, swapped, put in or cut off. */
export function damage(text: string, random: () => number): string {
  const at = (): number => Math.floor(random() * (text.length + 1))
  const scrap = (): string => scraps[Math.floor(random() * scraps.length)] ?? ''
  const from = at()
  const length = Math.floor(random() ** 3 * 200) + 1
  const lines = text.split('\n')
  const line = Math.floor(random() * lines.length)
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, from) + text.slice(from + length)
    case 1:
      return text.slice(0, from) + scrap() + text.slice(from)
    case 2:
      return text.slice(0, from) + scrap() + text.slice(from + 1)
    case 3:
      return text.slice(0, from) + text.slice(from, from + length) + text.slice(from)
    case 4:
      return lines.filter((_, index) => index !== line).join('\n')
    case 5:
      return lines.map((each, index) => (index === line ? `${scrap()}${each}` : each)).join('\n')
    case 6: {
      const other = Math.floor(random() * lines.length)
      return lines.map((each, index) => (index === line ? (lines[other] ?? '') : each)).join('\n')
    }
    default:
      return text.slice(0, from) + scrap().repeat(Math.floor(random() * 40)) + text.slice(from)
  }
}

/** A text with one to six pieces of damage. */
export function damaged(text: string, random: () => number): string {
  let result = text
  for (let count = 1 + Math.floor(random() * 6); count > 0; count -= 1) result = damage(result, random)
  return result
}
