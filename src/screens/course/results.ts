/** Finished plays with what became of them. Enters: the device. Leaves: plain data, newest first. */
import type { Mode } from '../../model/play.ts'
import { device } from '../device.svelte.ts'
import { digestsOf } from '../digests.ts'

export interface Result {
  readonly scenario: string
  readonly mode: Mode
  readonly passed: boolean
}

export async function readResults(): Promise<readonly Result[]> {
  const attempts = await device.attempts()
  const digests = await digestsOf(attempts)
  return attempts.flatMap(({ id, scenario, mode }) => {
    const digest = digests.get(id)
    return digest === undefined ? [] : [{ scenario, mode, passed: digest.passed }]
  })
}
