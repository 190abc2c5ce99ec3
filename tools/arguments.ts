/** Command lines of the tools: what they share of reading flags and printing help. */
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

type Flags = NonNullable<ParseArgsConfig['options']>

/** Reads the command line; `--help` prints the text and ends, a wrong flag ends with status 2. */
export function readArguments<T extends Flags>(help: string, options: T) {
  try {
    const parsed = parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals: true })
    if ((parsed.values as { help?: boolean }).help === true) {
      process.stdout.write(`${help.trim()}\n`)
      process.exit(0)
    }
    return parsed
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help.trim()}\n`)
    process.exit(2)
  }
}

/** Progress goes to stderr, so that stdout stays what was asked for. */
export const progress = (text: string): void => void process.stderr.write(`${text}\n`)
