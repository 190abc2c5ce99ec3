/**
 * P08 吴建平, building contractor: the aggressive denier (DOMAIN 5). He begins by refusing, at the top of
 * his voice, and draws breath after each wave; whoever keeps quiet then hears what it is about. Letting
 * him off makes him smug, pleading makes him louder, threats make him quiet, and quiet is worse than loud.
 * Three causes behind 「没钱，你去告」:
 * `grievance` six thousand that were charged at night: heard out and given an answer in writing he pays,
 * and law before that closes him;
 * `tests-proof` he wants to know what we have: listening only tells him we are soft, one calm line of
 * proof and procedure moves him;
 * `frozen` his account is frozen: he agrees to everything, and only what others owe him is worth anything.
 *
 * Where he has bought a company and an old debt came with it, he does not shout: it is not his quarrel.
 * He begins cold and courteous, takes everybody who asks him a straight question seriously, and has
 * three causes behind 「旧账不认」:
 * `wants-closed` he wants the matter ended and names a sum: a price with a day and an end to it moves him;
 * `fears-invoice` he is afraid of what a payment would show: paper, and a price pressed on him, drive him back;
 * `runs-clock` he waits for the limitation to run out: offers please him and move nothing, a step on paper does.
 */
import type { Persona } from './persona.ts'
import { composure, temper } from './temper.ts'

const aggrieved = { type: 'cause', params: { in: ['grievance'] } } as const
const testing = { type: 'cause', params: { in: ['tests-proof'] } } as const
const calculating = { type: 'cause', params: { in: ['tests-proof', 'runs-clock'] } } as const
const fearful = { type: 'cause', params: { in: ['fears-invoice'] } } as const
const buyer = { type: 'cause', params: { in: ['wants-closed', 'fears-invoice', 'runs-clock'] } } as const
const frozen = { type: 'cause', params: { in: ['frozen'] } } as const
/** Only he who tests us is ever pressed. */
const pressed = { type: 'pressed', params: { atLeast: 1 } } as const
const trusting = { type: 'trust', params: { atLeast: 3 } } as const
const hearing = { type: 'trust', params: { atLeast: 2 } } as const

const machine = temper.createMachine({
  id: 'P08',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'ringing',
      states: {
        /** Never seen: what he is like when he picks up. */
        ringing: { always: [{ guard: buyer, target: 'wary' }, { target: 'annoyed' }] },
        annoyed: {
          on: {
            'listen.*': 'wary',
            'probe.soft': 'wary',
            'probe.even': 'wary',
            'formal.even': 'wary',
            'yield.*': 'eased',
            'threat.*': 'cold',
          },
        },
        wary: {
          on: {
            'probe.soft': { guard: aggrieved, target: 'low' },
            'plan.*': { guard: trusting, target: 'calm' },
            'pin.even': { guard: trusting, target: 'calm' },
            'ask.firm': 'annoyed',
            'stakes.firm': 'annoyed',
            'formal.firm': 'annoyed',
            'rapport.*': [{ guard: frozen }, { target: 'annoyed' }],
            'plea.*': 'annoyed',
            'accuse.*': 'annoyed',
            'yield.*': 'eased',
            'threat.*': 'cold',
            tired: 'annoyed',
          },
        },
        low: {
          on: {
            'plan.*': 'calm',
            'pin.*': { guard: trusting, target: 'calm' },
            'stakes.firm': 'annoyed',
            'formal.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'yield.*': 'eased',
            'threat.*': 'cold',
          },
        },
        calm: {
          on: {
            'ask.firm': 'wary',
            'formal.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'yield.*': 'eased',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        eased: {
          on: {
            'ask.*': 'annoyed',
            'pin.*': 'annoyed',
            'stakes.*': 'annoyed',
            'formal.*': 'wary',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'annoyed',
          },
        },
        cold: {
          on: {
            'listen.*': 'wary',
            'probe.*': 'wary',
            'pin.*': 'wary',
            'formal.even': 'wary',
            'yield.*': 'eased',
          },
        },
      },
    },
    stance: {
      initial: 'refusing',
      states: {
        refusing: {
          on: {
            'listen.*': 'deflecting',
            'probe.soft': 'deflecting',
            'probe.even': 'deflecting',
            'formal.even': { guard: pressed, target: 'deflecting' },
            'pin.even': { guard: pressed, target: 'deflecting' },
            'yield.*': 'deflecting',
            spent: 'gone',
          },
        },
        deflecting: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'refusing',
            'plan.*': { guard: hearing, target: 'bargaining' },
            'probe.*': { guard: trusting, target: 'bargaining' },
            'pin.*': [
              { guard: pressed, target: 'bargaining' },
              { guard: trusting, target: 'bargaining' },
            ],
            'formal.even': { guard: calculating, target: 'bargaining' },
            spent: 'gone',
          },
        },
        bargaining: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'deflecting',
            'yield.*': 'deflecting',
            'pin.*': { guard: hearing, target: 'promising' },
            'formal.even': { guard: calculating, target: 'promising' },
            spent: 'gone',
          },
        },
        promising: {
          on: {
            'threat.*': 'refusing',
            'accuse.*': 'bargaining',
            'yield.*': 'bargaining',
            'pin.*': { guard: hearing, target: 'committed' },
            spent: 'gone',
          },
        },
        committed: { on: { 'threat.*': 'refusing', 'accuse.*': 'promising', spent: 'gone' } },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'listen.*': 'hinting',
            'probe.*': { guard: hearing, target: 'hinting' },
            'pin.even': { guard: calculating, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: hearing, target: 'open' },
            'plan.*': { guard: trusting, target: 'open' },
            'formal.even': { guard: calculating, target: 'open' },
            'accuse.*': 'masked',
            'threat.*': 'masked',
          },
        },
        open: { on: { 'threat.*': 'masked', 'accuse.*': 'hinting' } },
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
        'probe.*': [
          { guard: testing, actions: { type: 'press', params: { by: -1 } } },
          { actions: { type: 'warm', params: { by: 1 } } },
        ],
        'listen.*': [
          { guard: aggrieved, actions: { type: 'warm', params: { by: 1 } } },
          {
            guard: testing,
            actions: [
              { type: 'press', params: { by: -1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
          { guard: buyer, actions: { type: 'warm', params: { by: 1 } } },
        ],
        'rapport.*': [
          { guard: frozen, actions: { type: 'warm', params: { by: 1 } } },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'plan.soft': { guard: fearful },
        'plan.firm': {
          guard: fearful,
          actions: [
            { type: 'cool', params: { by: 1 } },
            { type: 'toll', params: { patience: 1 } },
          ],
        },
        'plan.*': [
          { guard: calculating, actions: { type: 'press', params: { by: -1 } } },
          { actions: { type: 'warm', params: { by: 1 } } },
        ],
        'pin.soft': {},
        'pin.even': [
          { guard: pressed, actions: { type: 'warm', params: { by: 1 } } },
          {
            guard: calculating,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
        ],
        'pin.firm': [
          { guard: pressed },
          { guard: calculating, actions: { type: 'press', params: { by: 1 } } },
          { guard: trusting },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'stakes.*': [
          { guard: pressed },
          { guard: calculating, actions: { type: 'press', params: { by: 1 } } },
          {
            actions: [
              { type: 'cool', params: { by: 1 } },
              { type: 'toll', params: { patience: 1 } },
            ],
          },
        ],
        'formal.soft': { actions: { type: 'toll', params: { patience: 1 } } },
        'formal.even': [
          { guard: pressed, actions: { type: 'warm', params: { by: 1 } } },
          {
            guard: calculating,
            actions: [
              { type: 'warm', params: { by: 1 } },
              { type: 'press', params: { by: 1 } },
            ],
          },
          { guard: aggrieved, actions: { type: 'cool', params: { by: 1 } } },
          { guard: fearful, actions: { type: 'cool', params: { by: 1 } } },
          { actions: { type: 'toll', params: { patience: 1 } } },
        ],
        'formal.firm': [
          { guard: pressed, actions: { type: 'toll', params: { patience: 1 } } },
          {
            guard: calculating,
            actions: [
              { type: 'press', params: { by: 1 } },
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
        'plea.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'toll', params: { patience: 2 } },
          ],
        },
        'yield.*': {
          actions: [
            { type: 'hurt', params: { by: 1 } },
            { type: 'press', params: { by: -1 } },
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

export const wuJianping: Persona = {
  id: 'P08',
  variants: ['grievance', 'tests-proof', 'frozen', 'wants-closed', 'fears-invoice', 'runs-clock'],
  machine,
  hears: {
    'trace-the-debt': 'probe',
    'neither-humble-nor-haughty': 'pin',
    'collect-evidence': 'formal',
    'ready-documents': 'formal',
    'know-customer-reality': 'rapport',
    'fast-written-notice': 'pin',
    'report-upward': 'pin',
    'team-coordination': 'ask',
    'rep-control': 'listen',
    'clear-terms': 'pin',
    'buyout-accountability': 'yield',
  },
}
