/**
 * P10 罗振, parts dealer: on the way out (DOMAIN 5). Warm, then airy, always on the road. Asked for the
 * money he promises it at once, and so he does to whoever lets him off; a plan before the goods are held
 * is a licence to gain time. Held goods and a calm line of procedure bring him to haggle, and only then
 * does it show what is left to be had. Threats end the warmth: he goes cold and is off the air.
 * Three causes behind 「大单要来了，先发货」:
 * `fleeing` he is clearing out: questions do not open him, plans please him, nothing he says will be kept;
 * `real-order` the order is real and he cannot fund it: asked first and stopped afterwards he brings his
 * buyer in, stopped or shown the law before he is heard he hardens;
 * `blocked` his account is frozen and the money lies with his cousin: asked kindly he says so, and the
 * law does not frighten him, it is there already.
 */
import { and } from 'xstate'
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'
import type { TemperInput } from './temper.ts'

const fleeing = { type: 'cause', params: { in: ['fleeing'] } } as const
const realOrder = { type: 'cause', params: { in: ['real-order'] } } as const
/** The goods are held, or procedure has been named. Then, and only then, he haggles. */
const pressed = { type: 'pressed', params: { atLeast: 1 } } as const
const trusting = { type: 'trust', params: { atLeast: 3 } } as const
/** He has something to give, he has to, and he still believes us. */
const ready = and([
  { type: 'cause', params: { in: ['real-order', 'blocked'] } },
  pressed,
  { type: 'trust', params: { atLeast: 2 } },
])
/** He has something to give and has to, but not to us. */
const hardened = and([{ type: 'cause', params: { in: ['real-order', 'blocked'] } }, pressed])

const machine = temper.createMachine({
  id: 'P10',
  // His own broken promises do not trouble him: they lower what his word is worth, not what he thinks of us.
  context: ({ input }: { input: TemperInput }) => composure({ input: { ...input, broken: 0 } }),
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'probe.*': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'ask.*': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'pin.*': [{ guard: pressed }, { target: 'eased' }],
            'plan.*': [{ guard: ready, target: 'low' }, { guard: hardened }, { target: 'eased' }],
            'threat.*': 'cold',
          },
        },
        low: {
          on: {
            'ask.*': 'eased',
            'plea.*': 'eased',
            'yield.*': 'eased',
            'accuse.*': 'wary',
            'threat.*': 'cold',
          },
        },
        cold: { on: { 'listen.*': 'wary', 'plea.*': 'eased', 'yield.*': 'eased' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'pin.*': 'promising',
            'plan.*': 'promising',
            'stakes.*': 'bargaining',
            'formal.*': 'bargaining',
            'threat.*': 'refusing',
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'probe.*': 'deflecting',
            'accuse.*': 'deflecting',
            'stakes.*': 'bargaining',
            'formal.*': 'bargaining',
            'threat.*': 'refusing',
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'plan.*': [{ guard: ready, target: 'committed' }, { guard: hardened }, { target: 'promising' }],
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'accuse.*': 'deflecting',
            'threat.*': 'refusing',
            spent: 'gone',
          },
        },
        committed: {
          on: {
            'ask.*': 'promising',
            'plea.*': 'promising',
            'yield.*': 'promising',
            'accuse.*': 'deflecting',
            'threat.*': 'refusing',
            spent: 'gone',
          },
        },
        refusing: {
          on: {
            'listen.*': [{ guard: pressed, target: 'bargaining' }, { target: 'deflecting' }],
            'plea.*': 'promising',
            'yield.*': 'promising',
            spent: 'gone',
          },
        },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: { on: { 'probe.*': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: trusting, target: 'open' },
            'plan.*': { guard: ready, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'accuse.*': 'hinting', 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.*': {
          actions: [
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'probe.*': [{ guard: fleeing }, { actions: { type: 'warm', params: { by: 1 } } }],
        'rapport.*': { actions: { type: 'toll', params: { patience: 1 } } },
        'stakes.firm': [
          { guard: trusting, actions: { type: 'press', params: { by: 1 } } },
          {
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'stakes.*': [
          { guard: trusting, actions: { type: 'press', params: { by: 1 } } },
          {
            guard: realOrder,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'formal.firm': {
          actions: [
            { type: 'press', params: { by: 1 } },
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'formal.*': [
          {
            guard: realOrder,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { actions: { type: 'press', params: { by: 1 } } },
        ],
        'plan.*': [
          {
            guard: fleeing,
            actions: [
              { type: 'press', params: { by: -2 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { guard: pressed, actions: { type: 'warm', params: { by: 1 } } },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'pin.*': [{ guard: pressed }, { actions: { type: 'toll', params: { patience: 1 } } }],
        'plea.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'accuse.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'press', params: { by: -2 } },
            { type: 'toll', params: { patience: 3 } },
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

export const luoZhen: Persona = {
  id: 'P10',
  variants: ['fleeing', 'real-order', 'blocked'],
  machine,
  hears: {
    // What is done at one's own desk he does not hear.
    'observe-on-site': 'listen',
    'fast-reaction': 'listen',
    'report-upward': 'listen',
    'team-coordination': 'listen',
    'collect-evidence': 'probe',
    'stop-supply': 'stakes',
  },
}
