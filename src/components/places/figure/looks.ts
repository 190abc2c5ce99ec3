/** What those who are there besides the customer look like, by their role; of several alike each his own. */
import type { Role } from '../people.ts'

export interface Look {
  readonly hair: 'short' | 'bob' | 'bun' | 'perm' | 'thin'
  readonly hairColour: string
  readonly hat: 'peaked' | 'cap' | 'helmet' | null
  readonly coat: string
  readonly coatDeep: string
  readonly shirt: string
  readonly legs: string
  readonly wear: 'blazer' | 'uniform' | 'jacket' | 'cardigan' | 'workwear' | 'quilted'
  readonly holds: 'folder' | 'radio' | 'paper' | 'bag' | 'tablet' | null
  readonly skirt?: boolean
  readonly pass?: boolean
  readonly tie?: string
}

const looks: Readonly<Record<Role, readonly [Look, ...Look[]]>> = {
  receptionist: [
    {
      hair: 'bun',
      hairColour: '#2a2223',
      hat: null,
      coat: '#44566a',
      coatDeep: '#344558',
      shirt: '#f6efe2',
      legs: '#344558',
      wear: 'blazer',
      holds: 'tablet',
      skirt: true,
      tie: '#b4473a',
    },
    {
      hair: 'bob',
      hairColour: '#2a2223',
      hat: null,
      coat: '#5c6a5e',
      coatDeep: '#47564b',
      shirt: '#f6efe2',
      legs: '#3d4742',
      wear: 'blazer',
      holds: null,
      skirt: true,
    },
  ],
  guard: [
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: 'peaked',
      coat: '#4d5a66',
      coatDeep: '#3b4752',
      shirt: '#dfe3e0',
      legs: '#343d47',
      wear: 'uniform',
      holds: 'radio',
      tie: '#2b333c',
    },
  ],
  guest: [
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: null,
      coat: '#8a6d4c',
      coatDeep: '#6f563a',
      shirt: '#efe4cf',
      legs: '#4a4038',
      wear: 'jacket',
      holds: 'folder',
      pass: true,
    },
    {
      hair: 'bob',
      hairColour: '#3a2b24',
      hat: null,
      coat: '#a9776a',
      coatDeep: '#8b5d51',
      shirt: '#f6efe2',
      legs: '#4a4038',
      wear: 'blazer',
      holds: 'paper',
      pass: true,
    },
    {
      hair: 'thin',
      hairColour: '#6d655d',
      hat: null,
      coat: '#6d7d7c',
      coatDeep: '#566664',
      shirt: '#f1e8d8',
      legs: '#3f4444',
      wear: 'jacket',
      holds: null,
      pass: true,
    },
  ],
  clerk: [
    {
      hair: 'bob',
      hairColour: '#2a2223',
      hat: null,
      coat: '#8c9c7c',
      coatDeep: '#718164',
      shirt: '#f6efe2',
      legs: '#4b443e',
      wear: 'cardigan',
      holds: 'folder',
      pass: true,
    },
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: null,
      coat: '#6f8590',
      coatDeep: '#576c77',
      shirt: '#f1e8d8',
      legs: '#434548',
      wear: 'cardigan',
      holds: 'paper',
    },
  ],
  worker: [
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: 'helmet',
      coat: '#64798a',
      coatDeep: '#4e6272',
      shirt: '#d9cfbc',
      legs: '#52616d',
      wear: 'workwear',
      holds: 'tablet',
    },
    {
      hair: 'thin',
      hairColour: '#5d564f',
      hat: 'helmet',
      coat: '#7d7a6a',
      coatDeep: '#646153',
      shirt: '#d9cfbc',
      legs: '#5d5a4d',
      wear: 'workwear',
      holds: null,
    },
  ],
  driver: [
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: 'cap',
      coat: '#a5793c',
      coatDeep: '#86602c',
      shirt: '#5b6468',
      legs: '#474c50',
      wear: 'jacket',
      holds: 'paper',
    },
  ],
  neighbour: [
    {
      hair: 'perm',
      hairColour: '#8b837a',
      hat: null,
      coat: '#96545a',
      coatDeep: '#7a4148',
      shirt: '#e8d9c0',
      legs: '#4a4340',
      wear: 'quilted',
      holds: 'bag',
    },
    {
      hair: 'thin',
      hairColour: '#8b837a',
      hat: null,
      coat: '#67748a',
      coatDeep: '#515d72',
      shirt: '#e8d9c0',
      legs: '#4a4340',
      wear: 'quilted',
      holds: null,
    },
  ],
  manager: [
    {
      hair: 'thin',
      hairColour: '#4a433e',
      hat: null,
      coat: '#4b4f57',
      coatDeep: '#3a3e45',
      shirt: '#f6efe2',
      legs: '#3f4349',
      wear: 'blazer',
      holds: 'folder',
      tie: '#9b4238',
    },
    {
      hair: 'short',
      hairColour: '#2c2522',
      hat: null,
      coat: '#6b5b4c',
      coatDeep: '#55473a',
      shirt: '#f6efe2',
      legs: '#46403a',
      wear: 'blazer',
      holds: null,
    },
  ],
}

const skins = ['#eec9a8', '#e4bb94', '#f0d0b3'] as const

/** @param variant which of several of his kind he is */
export const lookOf = (role: Role, variant: number): Look =>
  looks[role][variant % looks[role].length] ?? looks[role][0]

export const skinOf = (role: Role, variant: number): string =>
  skins[(variant + role.length) % skins.length] ?? skins[0]
