/**
 * P06 郑经理, contracts department of a large builder: everything goes round in process (DOMAIN 5). Steady,
 * without a subject in his sentences; he weighs what a sentence would look like in a file. What moves him
 * is paper that covers him; being gone round, complained of or offered something frightens him, and then
 * he is only reachable by letter. Three causes behind 「资金计划没批」:
 * `missing-seal` a stamp is missing: a list and somebody who runs moves him, a letter now stops the file;
 * `fears-signing` nobody dares to sign under a new boss: a letter and a ledger he can point at move him,
 * and so does the project, which the boss wants;
 * `owner-unpaid` the money has truly not come: only another way to be paid, or his own day, is of use.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const sealless = { type: 'cause', params: { in: ['missing-seal'] } } as const
const fearful = { type: 'cause', params: { in: ['fears-signing'] } } as const
const moneyless = { type: 'cause', params: { in: ['owner-unpaid'] } } as const
const hearing = { type: 'trust', params: { atLeast: 2 } } as const
const trusting = { type: 'trust', params: { atLeast: 3 } } as const

const machine = temper.createMachine({
  id: 'P06',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'ask.firm': 'wary',
            'pin.*': { guard: sealless, target: 'eased' },
            'plan.*': [{ guard: moneyless, target: 'eased' }, { target: 'wary' }],
            'stakes.*': { guard: fearful, target: 'eased' },
            'formal.soft': { guard: fearful, target: 'eased' },
            'formal.even': [{ guard: fearful, target: 'eased' }, { target: 'wary' }],
            'formal.firm': 'wary',
            'rapport.*': 'wary',
            'accuse.*': 'wary',
            'yield.*': 'eased',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        eased: {
          on: {
            'ask.firm': 'calm',
            'stakes.firm': 'calm',
            'formal.firm': 'wary',
            'rapport.*': 'calm',
            'accuse.*': 'wary',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        wary: {
          on: {
            'listen.*': 'calm',
            'probe.soft': 'calm',
            'pin.*': { guard: sealless, target: 'calm' },
            'plan.*': { guard: moneyless, target: 'calm' },
            'formal.even': { guard: fearful, target: 'calm' },
            'yield.*': 'calm',
            'threat.*': 'cold',
          },
        },
        /** With `refusing`, always: what leaves one leaves the other. */
        cold: { on: { 'listen.*': 'wary', 'formal.even': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'probe.*': { guard: trusting, target: 'bargaining' },
            'pin.*': { guard: sealless, target: 'bargaining' },
            'plan.*': { guard: moneyless, target: 'bargaining' },
            'formal.even': { guard: fearful, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'yield.*': 'deflecting',
            'pin.*': { guard: hearing, target: 'promising' },
            'plan.*': { guard: moneyless, target: 'promising' },
            'stakes.*': { guard: fearful, target: 'promising' },
            'formal.even': { guard: fearful, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'bargaining',
            'yield.*': 'bargaining',
            'pin.*': { guard: hearing, target: 'committed' },
            'stakes.*': { guard: fearful, target: 'committed' },
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'promising', spent: 'gone' } },
        refusing: { on: { 'listen.*': 'deflecting', 'formal.even': 'deflecting', spent: 'gone' } },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: { on: { 'probe.*': { guard: hearing, target: 'hinting' } } },
        hinting: {
          on: {
            'pin.*': { guard: sealless, target: 'open' },
            'formal.even': { guard: fearful, target: 'open' },
            'plan.*': { guard: moneyless, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: { type: 'toll', params: { patience: 1 } } },
        'ask.even': { actions: { type: 'toll', params: { patience: 1 } } },
        'ask.firm': {
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'probe.soft': [{ guard: sealless }, { actions: { type: 'warm', params: { by: 1 } } }],
        'probe.even': [{ guard: sealless }, { actions: { type: 'warm', params: { by: 1 } } }],
        'probe.firm': { actions: { type: 'toll', params: { patience: 1 } } },
        'pin.soft': { guard: sealless, actions: { type: 'warm', params: { by: 1 } } },
        'pin.even': [
          { guard: sealless, actions: { type: 'warm', params: { by: 1 } } },
          { actions: { type: 'hurt', params: { by: 1 } } },
        ],
        'plan.*': [
          { guard: moneyless, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'stakes.*': [
          { guard: fearful },
          {
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'formal.soft': [
          { guard: fearful, actions: { type: 'warm', params: { by: 1 } } },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'formal.even': [
          { guard: fearful, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'hurt', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'formal.firm': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'rapport.*': { actions: { type: 'toll', params: { patience: 2 } } },
        'plea.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'spoil', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'accuse.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
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

export const zhengJingli: Persona = {
  id: 'P06',
  variants: ['missing-seal', 'fears-signing', 'owner-unpaid'],
  machine,
  hears: {
    'ready-documents': 'pin',
    'tie-to-project': 'stakes',
    'third-party-leverage': 'formal',
    'knowledge-skill-nerve': 'listen',
    'integrity-first': 'listen',
    'speak-with-data': 'pin',
    'fixed-date-collection': 'plan',
    'record-every-contact': 'listen',
  },
}
