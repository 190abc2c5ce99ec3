/**
 * The way into everything that learning systems need, kept apart so that the entry, which only asks whether
 * one is there, carries none of it.
 */
import type { Frame } from '../frame.ts'

export const open = async (): Promise<Frame | null> => (await import('./launch.ts')).launch()
