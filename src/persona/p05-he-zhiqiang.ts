/**
 * P05 何志强, owner of a trading company: the old friend (DOMAIN 5). Laughs before he speaks, circles
 * back to old times and never lands on a day; he does not lie, he leaves the day out. The more he is
 * let off, the friendlier he gets. Alone among the customers he is moved by warmth that carries the
 * same straight ask, and thanked he keeps his word; warmth alone only sets him talking. Law, letters
 * and sarcasm end the laughter. Three causes behind 「咱们什么关系，下个月」:
 * `loud-first` those who sit in his shop are paid first: he respects whoever asks to come before them;
 * `showroom` the money is in the showroom and he is ashamed of it: a plan he can keep moves him, being
 * held to the whole sum hurts for good;
 * `grudge` our lorry came nine days late and nobody said a word: until he has been heard, neither old
 * times nor days move him.
 */
import { and, not } from 'xstate'
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const paysTheLoud = { type: 'cause', params: { in: ['loud-first'] } } as const
const overspent = { type: 'cause', params: { in: ['showroom'] } } as const
const sore = { type: 'cause', params: { in: ['grudge'] } } as const
const heard = { type: 'cause', params: { in: ['showroom', 'grudge'] } } as const

const machine = temper.createMachine({
  id: 'P05',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'ask.even': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'calm' },
            'ask.firm': 'calm',
            'probe.firm': 'calm',
            'pin.firm': 'calm',
            'stakes.*': 'calm',
            'formal.soft': 'wary',
            'formal.*': 'cold',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        calm: {
          on: {
            'rapport.soft': 'eased',
            'rapport.even': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'eased' },
            'listen.soft': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'ask.firm': { guard: { type: 'pressed', params: { atLeast: 2 } }, target: 'wary' },
            'pin.firm': { guard: heard, target: 'wary' },
            'stakes.firm': 'wary',
            'formal.soft': 'wary',
            'formal.*': 'cold',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'rapport.soft': 'calm',
            'listen.*': 'calm',
            'plan.soft': { guard: overspent, target: 'calm' },
            'yield.*': 'eased',
            'formal.soft': {},
            'formal.*': 'cold',
            'threat.*': 'cold',
          },
        },
        cold: {
          on: {
            'listen.soft': { guard: { type: 'trust', params: { atLeast: 1 } }, target: 'wary' },
            'yield.*': 'wary',
          },
        },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'formal.soft': {},
            'formal.*': 'refusing',
            'rapport.even': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'ask.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            'pin.*': { guard: { type: 'pressed', params: { atLeast: 1 } }, target: 'bargaining' },
            'plan.*': { guard: overspent, target: 'bargaining' },
            'listen.*': { guard: sore, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'formal.soft': {},
            'formal.*': 'refusing',
            'accuse.*': 'deflecting',
            'yield.*': 'deflecting',
            'plea.*': 'deflecting',
            'rapport.soft': 'deflecting',
            'rapport.even': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'promising' },
            'pin.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'promising' },
            'plan.even': { guard: overspent, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'formal.soft': 'bargaining',
            'formal.*': 'refusing',
            'accuse.*': 'bargaining',
            'yield.*': 'bargaining',
            'pin.*': 'committed',
            'rapport.*': 'committed',
            spent: 'gone',
          },
        },
        committed: {
          on: {
            'threat.*': 'refusing',
            'formal.soft': 'promising',
            'formal.*': 'refusing',
            'accuse.*': 'promising',
            spent: 'gone',
          },
        },
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
            'probe.soft': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
            'probe.even': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
            'listen.*': { guard: sore, target: 'hinting' },
            'pin.firm': { guard: paysTheLoud, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'open' },
            'listen.*': { guard: heard, target: 'open' },
            'pin.*': { guard: paysTheLoud, target: 'open' },
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
        'ask.firm': [
          {
            guard: { type: 'trust', params: { atLeast: 3 } },
            actions: { type: 'press', params: { by: 1 } },
          },
          {
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'probe.soft': { guard: overspent, actions: { type: 'warm', params: { by: 1 } } },
        'probe.firm': [
          { guard: paysTheLoud, actions: { type: 'press', params: { by: 1 } } },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'listen.*': [
          { guard: heard, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'rapport.soft': [
          {
            guard: sore,
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 2 } },
            ],
          },
          {
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'rapport.even': [
          {
            guard: and([sore, not({ type: 'trust', params: { atLeast: 3 } })]),
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          {
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
        ],
        'rapport.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
          ],
        },
        'plan.*': [
          { guard: overspent, actions: { type: 'warm', params: { by: 1 } } },
          {
            guard: paysTheLoud,
            actions: [
              { type: 'press', params: { by: -2 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'pin.even': [
          {
            guard: paysTheLoud,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'pin.firm': [
          {
            guard: paysTheLoud,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          {
            guard: and([sore, { type: 'trust', params: { atLeast: 3 } }]),
            actions: { type: 'press', params: { by: 1 } },
          },
          {
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'stakes.soft': { actions: { type: 'press', params: { by: 1 } } },
        'stakes.*': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'formal.soft': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'formal.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'plea.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
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

export const heZhiqiang: Persona = {
  id: 'P05',
  variants: ['loud-first', 'showroom', 'grudge'],
  machine,
  hears: {
    'preferred-creditor': 'pin',
    M13: 'formal',
  },
}
