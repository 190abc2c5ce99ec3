/** The questions that a case of the handbook puts to the room: the list below its heading for that. Pure. */
import { lexer } from 'marked'
import type { Tokens } from 'marked'
import type { PageBlock } from '../model/catalogue.ts'

const heading = /^(?:小组研讨|For the room)$/i

/** Whether what stands below a heading is for the room to discuss. */
export const isForTheRoom = (title: string): boolean => heading.test(title.trim())

/** @returns questions as plain text, in order; none if the page has no such list */
export function questionsOf(blocks: readonly PageBlock[]): readonly string[] {
  const questions: string[] = []
  for (const block of blocks) {
    if (block.kind !== 'text') continue
    let within = false
    for (const token of lexer(block.markdown)) {
      if (token.type === 'heading') within = isForTheRoom((token as Tokens.Heading).text)
      else if (within && token.type === 'list')
        questions.push(...(token as Tokens.List).items.map(({ text }) => text.trim()))
    }
  }
  return questions
}
