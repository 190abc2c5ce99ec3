/** Rows `stage | step | control` gathered by stage, in the order of the table. Pure. */

export interface Stage {
  readonly name: string
  readonly steps: readonly { readonly step: string; readonly control: string }[]
}

/** @param rows without the head; a row without a stage belongs to the one above */
export function stagesOf(rows: readonly (readonly string[])[]): readonly Stage[] {
  const stages = new Map<string, Stage['steps']>()
  let current = ''
  for (const [stage = '', step = '', control = ''] of rows) {
    if (stage !== '') current = stage
    stages.set(current, [...(stages.get(current) ?? []), { step, control }])
  }
  return [...stages].map(([name, steps]) => ({ name, steps }))
}
