/**
 * One measurement in a process of its own. Enters, on the command line: the folder of the content, the
 * name of the measurement, its numbers. Leaves: its figures as JSON on stdout.
 */
import { voting } from './classroom.ts'
import { compiling, stepping } from './compare.ts'
import { million } from './large-game.ts'
import { shipped, synthetic } from './solving.ts'

const [folder = '', name = '', first = '', second = '', third = ''] = process.argv.slice(2)
const [a, b, c] = [Number(first), Number(second), Number(third)]

const figures = (): unknown => {
  switch (name) {
    case 'compile':
      return compiling(folder, a, b, c)
    case 'step':
      return stepping(folder, a, b)
    case 'synthetic':
      return synthetic({ ...million, patience: a }, b)
    case 'shipped':
      return shipped(folder, a)
    case 'classroom':
      return voting(a)
    default:
      throw new RangeError(`no such measurement: ${name}`)
  }
}

process.stdout.write(JSON.stringify(await figures()))
