/**
 * Text cut into lines that fit: between words, and between Chinese characters, with brackets and full
 * stops kept where they belong (no bad line starts). Pure.
 */

/** A word or a Chinese character with what may not be parted from it. */
const piece = /[“‘（《【([]*(?:[\x21-\x7e’¥]+|\S)[，。、；：！？”’）》】…—)\]]*\s*/gu

/** @param fits whether a line is short enough; a single word that is too long stays whole */
export function wrapLines(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [next] of text.matchAll(piece)) {
    if (line !== '' && !fits((line + next).trimEnd())) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += next
  }
  if (line !== '') lines.push(line.trimEnd())
  return lines
}
