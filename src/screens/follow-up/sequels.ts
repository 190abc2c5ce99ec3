/**
 * What is written down about an attempt after it: that finance has told of its promise, and what was
 * answered then. Each is written once. What else the record holds stays as it is.
 */
import type { Sequel } from '../../records/schema.ts'
import { device, now } from '../device.svelte.ts'

export async function sequelOf(attempt: string): Promise<Sequel> {
  const known = await (await device.records).sequel(attempt).catch(() => null)
  return known ?? { format: 1, attempt, redo: null, toldAt: null, answer: null }
}

async function keep(sequel: Sequel): Promise<Sequel> {
  if (!(await (await device.records).saveSequel(sequel))) device.trouble = 'unsaved'
  return sequel
}

/** Finance tells, if it has not: from here on the money counts. */
export async function tell(attempt: string): Promise<Sequel> {
  const sequel = await sequelOf(attempt)
  return sequel.toldAt === null ? keep({ ...sequel, toldAt: now() }) : sequel
}

/** The first answer stands, also against another window. */
export async function answer(attempt: string, option: number): Promise<Sequel> {
  const sequel = await sequelOf(attempt)
  return sequel.answer === null ? keep({ ...sequel, answer: { option, at: now() } }) : sequel
}
