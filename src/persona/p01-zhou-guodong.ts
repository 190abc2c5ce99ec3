/**
 * P01 周国栋, owner of a furniture works: short of cash and honest (DOMAIN 5). Slow, low voice; shame
 * makes him hide figures, being taken seriously makes him count them out; being pinned down hard
 * before he trusts you, or let off, costs for good. Three causes behind
 * 「货款压在商场」:
 * `truly-short` listening opens him, a plan with a first payment moves him;
 * `on-the-way-out` he opens too, but only security is worth anything;
 * `others-first` he has paid those who pressed: steady firmness moves him, sympathy does not.
 * Two more behind a month's plan that he will not take on, as honest as the first:
 * `slow-stock` his goods stand unsold;
 * `shops-owe` the goods are gone and his own retailers have not paid.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const honest = {
  type: 'cause',
  params: { in: ['truly-short', 'on-the-way-out', 'slow-stock', 'shops-owe'] },
} as const
const paysOthers = { type: 'cause', params: { in: ['others-first'] } } as const

const machine = temper.createMachine({
  id: 'P01',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'low',
      states: {
        low: {
          on: {
            'listen.soft': 'eased',
            'plan.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'eased' },
            'yield.*': 'eased',
            'ask.firm': 'wary',
            'pin.firm': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        eased: {
          on: {
            'ask.firm': 'low',
            'stakes.firm': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'low',
          },
        },
        wary: {
          on: {
            'listen.*': 'low',
            'plan.soft': 'low',
            'plan.even': 'low',
            'yield.*': 'low',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.soft': 'wary', 'yield.*': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'plan.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'probe.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'bargaining' },
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'yield.*': 'deflecting',
            'pin.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'promising' },
            'plan.even': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'bargaining',
            'yield.*': 'bargaining',
            'pin.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'committed' },
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'promising', spent: 'gone' } },
        refusing: {
          on: {
            'listen.soft': { guard: { type: 'trust', params: { atLeast: 1 } }, target: 'deflecting' },
            'yield.*': 'deflecting',
            spent: 'gone',
          },
        },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'listen.*': { guard: honest, target: 'hinting' },
            'probe.soft': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
            'probe.even': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
            'pin.firm': { guard: paysOthers, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'open' },
            'listen.*': { guard: honest, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked', 'accuse.*': 'hinting' } },
      },
    },
    nerves: {
      on: {
        'ask.even': { actions: { type: 'press', params: { by: 1 } } },
        'ask.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
          ],
        },
        'probe.firm': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'press', params: { by: 1 } },
          ],
        },
        'listen.soft': [
          {
            guard: honest,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          {
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'listen.*': [
          { guard: honest, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'rapport.*': {
          actions: [
            { type: 'press', params: { by: -1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'stakes.soft': { actions: { type: 'press', params: { by: 1 } } },
        'stakes.even': { actions: { type: 'press', params: { by: 1 } } },
        'stakes.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plan.*': [
          { guard: honest, actions: { type: 'warm', params: { by: 1 } } },
          { actions: { type: 'press', params: { by: -1 } } },
        ],
        'pin.soft': { actions: { type: 'press', params: { by: 1 } } },
        'pin.even': {
          actions: [
            { type: 'warm', params: { by: 1 } },
            { type: 'press', params: { by: 1 } },
          ],
        },
        'pin.firm': [
          {
            guard: paysOthers,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          { guard: { type: 'trust', params: { atLeast: 3 } }, actions: { type: 'press', params: { by: 1 } } },
          {
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'formal.*': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'press', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plea.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 3 } },
          ],
        },
        'accuse.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'threat.*': {
          actions: [
            { type: 'hurt', params: { by: 2 } },
            { type: 'toll', params: { patience: 4 } },
          ],
        },
      },
    },
  },
})

export const zhouGuodong: Persona = {
  id: 'P01',
  variants: ['truly-short', 'on-the-way-out', 'others-first', 'slow-stock', 'shops-owe'],
  machine,
  hears: {
    'tit-for-tat': 'listen',
    'cash-in-timing': 'probe',
    'know-customer-reality': 'probe',
    'preferred-creditor': 'pin',
    M21: 'threat',
  },
}
