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
import { breaksOff, candid, closesUp, fallsBack, standsByIt, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, temper, toll, trust, warm } from './temper.ts'

const aggrieved = cause('grievance')
const testing = cause('tests-proof')
const calculating = cause('tests-proof', 'runs-clock')
const fearful = cause('fears-invoice')
const buyer = cause('wants-closed', 'fears-invoice', 'runs-clock')
const frozen = cause('frozen')
/** Only he who tests us is ever pressed. */
const pressed = pressure(1)

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
            'plan.*': { guard: trust(3), target: 'calm' },
            'pin.even': { guard: trust(3), target: 'calm' },
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
            'pin.*': { guard: trust(3), target: 'calm' },
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
            ...breaksOff,
            'accuse.*': 'refusing',
            'plan.*': { guard: trust(2), target: 'bargaining' },
            'probe.*': { guard: trust(3), target: 'bargaining' },
            'pin.*': [
              { guard: pressed, target: 'bargaining' },
              { guard: trust(3), target: 'bargaining' },
            ],
            'formal.even': { guard: calculating, target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            ...fallsBack('deflecting'),
            'pin.*': { guard: trust(2), target: 'promising' },
            'formal.even': { guard: calculating, target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            ...fallsBack('bargaining'),
            'pin.*': { guard: trust(2), target: 'committed' },
          },
        },
        committed: standsByIt,
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: {
          on: {
            'listen.*': 'hinting',
            'probe.*': { guard: trust(2), target: 'hinting' },
            'pin.even': { guard: calculating, target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            'plan.*': { guard: trust(3), target: 'open' },
            'formal.even': { guard: calculating, target: 'open' },
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: toll(1) },
        'ask.even': { actions: toll(1) },
        'ask.firm': { actions: [cool(1), toll(1)] },
        'probe.*': [{ guard: testing, actions: press(-1) }, { actions: warm(1) }],
        'listen.*': [
          { guard: aggrieved, actions: warm(1) },
          { guard: testing, actions: [press(-1), toll(1)] },
          { guard: buyer, actions: warm(1) },
        ],
        'rapport.*': [{ guard: frozen, actions: warm(1) }, { actions: [cool(1), toll(1)] }],
        'plan.soft': { guard: fearful },
        'plan.firm': { guard: fearful, actions: [cool(1), toll(1)] },
        'plan.*': [{ guard: calculating, actions: press(-1) }, { actions: warm(1) }],
        'pin.soft': {},
        'pin.even': [
          { guard: pressed, actions: warm(1) },
          { guard: calculating, actions: [warm(1), press(1)] },
        ],
        'pin.firm': [
          { guard: pressed },
          { guard: calculating, actions: press(1) },
          { guard: trust(3) },
          { actions: [cool(1), toll(1)] },
        ],
        'stakes.*': [
          { guard: pressed },
          { guard: calculating, actions: press(1) },
          { actions: [cool(1), toll(1)] },
        ],
        'formal.soft': { actions: toll(1) },
        'formal.even': [
          { guard: pressed, actions: warm(1) },
          { guard: calculating, actions: [warm(1), press(1)] },
          { guard: aggrieved, actions: cool(1) },
          { guard: fearful, actions: cool(1) },
          { actions: toll(1) },
        ],
        'formal.firm': [
          { guard: pressed, actions: toll(1) },
          { guard: calculating, actions: [press(1), toll(1)] },
          { actions: [cool(1), toll(2)] },
        ],
        'plea.*': { actions: [hurt(1), toll(2)] },
        'yield.*': { actions: [hurt(1), press(-1), toll(2)] },
        'accuse.*': { actions: [hurt(1), toll(3)] },
        'threat.*': threatened,
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
