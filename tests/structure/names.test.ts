import { basename, dirname } from 'node:path'
import { expect, it } from 'vitest'
import { sourcesIn } from './sources.ts'

const paths = ['src', 'tools', 'tests'].flatMap((folder) => sourcesIn(folder).map(({ path }) => path))

/** The folders and the name of a file, without the endings that say what it is to a tool. */
const partsOf = (path: string): readonly string[] => [
  ...dirname(path).split('/'),
  basename(path).replace(/(\.svelte|\.test|\.spec|\.d|\.worker)*\.(ts|svelte)$/, ''),
]

it('names files and folders in lower case with hyphens', () => {
  expect(
    paths.filter((path) => !partsOf(path).every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))),
  ).toEqual([])
})

it('has no file or folder whose name says nothing', () => {
  const empty = /(^|-)(utils?|helpers?|managers?|common|misc)(-|$)/
  expect(paths.filter((path) => partsOf(path).some((part) => empty.test(part)))).toEqual([])
})
