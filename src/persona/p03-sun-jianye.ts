/**
 * P03 孙建业, production director: a quality dispute, partly genuine (DOMAIN 5). Hot first, exact about
 * few pieces, vague about the rest; heat falls when he is heard out and asked for serial numbers. Law
 * and blame are what he never forgets; being hustled for money or kept waiting costs patience. The
 * causes behind 「阀门漏」:
 * `five-defects` facts, a joint test and a record that clears him move him;
 * `pretext` he has no serials to give: asked for days and figures he gives way, a test only gives him time;
 * `serious-defect` only stopping the batch and acting fast moves him; every word about money before
 * that costs trust;
 * `shields-crew` some were fitted wrongly by a man of his: blame on the fitter he forgives least of all;
 * `awaits-cash` the finding suits him, the money is not there yet: he gives way as with `pretext`.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const genuine = { type: 'cause', params: { in: ['five-defects', 'serious-defect', 'shields-crew'] } } as const
const pretext = { type: 'cause', params: { in: ['pretext', 'awaits-cash'] } } as const
const serious = { type: 'cause', params: { in: ['serious-defect'] } } as const
const shielding = { type: 'cause', params: { in: ['shields-crew'] } } as const

const machine = temper.createMachine({
  id: 'P03',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'annoyed',
      states: {
        annoyed: {
          on: {
            'listen.*': 'wary',
            'probe.soft': 'wary',
            'probe.even': 'wary',
            'yield.*': 'wary',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'listen.*': { guard: { type: 'trust', params: { atLeast: 3 } }, target: 'eased' },
            'plan.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'eased' },
            'yield.*': 'eased',
            'ask.firm': 'annoyed',
            'stakes.firm': 'annoyed',
            'formal.*': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'annoyed',
          },
        },
        eased: {
          on: {
            'ask.firm': 'wary',
            'stakes.firm': 'wary',
            'formal.firm': 'wary',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        cold: { on: { 'listen.soft': 'annoyed', 'yield.*': 'annoyed' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'plan.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'bargaining' },
            'ask.*': { guard: pretext, target: 'bargaining' },
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
            'probe.*': { guard: genuine, target: 'hinting' },
            'ask.*': { guard: pretext, target: 'hinting' },
            'listen.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: { type: 'trust', params: { atLeast: 2 } }, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': [
          { guard: pretext, actions: { type: 'press', params: { by: 1 } } },
          { guard: serious, actions: { type: 'cool', params: { by: 1 } } },
        ],
        'ask.even': [
          { guard: pretext, actions: { type: 'press', params: { by: 1 } } },
          {
            guard: serious,
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'ask.firm': [
          {
            guard: pretext,
            actions: [
              { type: 'press', params: { by: 1 } },
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 2 } },
            ],
          },
        ],
        'probe.*': [
          { guard: pretext, actions: { type: 'press', params: { by: 1 } } },
          {
            guard: { type: 'trust', params: { atLeast: 4 } },
            actions: { type: 'toll', params: { patience: 1 } },
          },
          { actions: { type: 'warm', params: { by: 1 } } },
        ],
        'listen.*': { actions: { type: 'warm', params: { by: 1 } } },
        'rapport.*': { actions: { type: 'toll', params: { patience: 2 } } },
        'plan.*': [
          {
            guard: genuine,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'pin.even': { actions: { type: 'warm', params: { by: 1 } } },
        'stakes.*': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'formal.*': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
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
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'accuse.*': [
          {
            guard: shielding,
            actions: [
              { type: 'hurt', params: { by: 2 } },
              { type: 'toll', params: { patience: 3 } },
            ],
          },
          {
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 3 } },
            ],
          },
        ],
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

export const sunJianye: Persona = {
  id: 'P03',
  variants: ['five-defects', 'pretext', 'serious-defect', 'shields-crew', 'awaits-cash'],
  machine,
  hears: {
    'team-coordination': 'plan',
    'trace-the-debt': 'probe',
    'collect-evidence': 'pin',
    'see-through-excuses': 'ask',
    'collection-as-dialogue': 'probe',
    'correct-shortfall': 'pin',
    'build-trust': 'listen',
    M13: 'threat',
  },
}
