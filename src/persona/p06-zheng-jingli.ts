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
import { breaksOff, closesUp, fallsBack, standsByIt, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, spoil, temper, toll, trust, warm } from './temper.ts'

const sealless = cause('missing-seal')
const fearful = cause('fears-signing')
const moneyless = cause('owner-unpaid')

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
            ...breaksOff,
            'probe.*': { guard: trust(3), target: 'bargaining' },
            'pin.*': { guard: sealless, target: 'bargaining' },
            'plan.*': { guard: moneyless, target: 'bargaining' },
            'formal.even': { guard: fearful, target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            ...fallsBack('deflecting'),
            'pin.*': { guard: trust(2), target: 'promising' },
            'plan.*': { guard: moneyless, target: 'promising' },
            'stakes.*': { guard: fearful, target: 'promising' },
            'formal.even': { guard: fearful, target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            ...fallsBack('bargaining'),
            'pin.*': { guard: trust(2), target: 'committed' },
            'stakes.*': { guard: fearful, target: 'committed' },
          },
        },
        committed: standsByIt,
        refusing: { on: { 'listen.*': 'deflecting', 'formal.even': 'deflecting', spent: 'gone' } },
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: { on: { 'probe.*': { guard: trust(2), target: 'hinting' } } },
        hinting: {
          on: {
            'pin.*': { guard: sealless, target: 'open' },
            'formal.even': { guard: fearful, target: 'open' },
            'plan.*': { guard: moneyless, target: 'open' },
            ...closesUp,
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: toll(1) },
        'ask.even': { actions: toll(1) },
        'ask.firm': { actions: [cool(1), toll(1)] },
        'probe.soft': [{ guard: sealless }, { actions: warm(1) }],
        'probe.even': [{ guard: sealless }, { actions: warm(1) }],
        'probe.firm': { actions: toll(1) },
        'pin.soft': { guard: sealless, actions: warm(1) },
        'pin.even': [{ guard: sealless, actions: warm(1) }, { actions: hurt(1) }],
        'plan.*': [{ guard: moneyless, actions: warm(1) }, { actions: [cool(1), toll(1)] }],
        'stakes.*': [{ guard: fearful }, { actions: [hurt(1), toll(1)] }],
        'formal.soft': [{ guard: fearful, actions: warm(1) }, { actions: toll(1) }],
        'formal.even': [{ guard: fearful, actions: warm(1) }, { actions: [hurt(1), toll(1)] }],
        'formal.firm': { actions: [hurt(1), toll(2)] },
        'rapport.*': { actions: toll(2) },
        'plea.*': { actions: [hurt(1), toll(2)] },
        'yield.*': { actions: [spoil(1), toll(2)] },
        'accuse.*': { actions: [hurt(1), toll(3)] },
        'threat.*': threatened,
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
