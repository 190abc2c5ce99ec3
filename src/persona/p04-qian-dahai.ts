/**
 * P04 钱大海, keeps a hardware shop: the charming promise-breaker (DOMAIN 5). Asked, he says yes at once,
 * and the yes is worth nothing: it is what ends the call. Tested (a payment now, finance looking) he
 * begins to haggle, and only then is he in earnest; he grows quiet when he gives way. Chat, sympathy and
 * letting him off bring his charm back and the money further off. Three causes behind 「周五一定」:
 * `puts-off` he has some money and sees you off: pinned down calmly, twice, he pays;
 * `awaits-site` he truly waits for a payment: being heard and asked for the day opens him, pinning is empty;
 * `wants-goods` he holds the money back for a new order: an order of "money first" moves him.
 */
import { brazen, breaksOff, candid, closesUp, comesRound, indulged, insulted, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, cool, press, pressure, temper, toll, warm } from './temper.ts'

const putsOff = cause('puts-off')
const awaits = cause('awaits-site')
const wantsGoods = cause('wants-goods')

const machine = temper.createMachine({
  id: 'P04',
  context: brazen,
  type: 'parallel',
  states: {
    mood: {
      initial: 'eased',
      states: {
        eased: {
          on: {
            'pin.*': { guard: pressure(1), target: 'calm' },
            'formal.even': 'calm',
            'formal.firm': 'annoyed',
            'stakes.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
          },
        },
        calm: {
          on: {
            'listen.*': { guard: awaits, target: 'calm' },
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'plea.*': 'eased',
            'stakes.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
          },
        },
        annoyed: {
          on: {
            'listen.*': 'eased',
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'probe.soft': 'eased',
            'pin.even': 'calm',
            'threat.*': 'cold',
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
            ...breaksOff,
            'ask.*': 'promising',
            'stakes.*': 'promising',
            'pin.*': { guard: pressure(1), target: 'bargaining' },
            'plan.*': { guard: wantsGoods, target: 'bargaining' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            'accuse.*': 'deflecting',
            'pin.*': 'bargaining',
            'plan.*': { guard: wantsGoods, target: 'bargaining' },
            'formal.even': 'bargaining',
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            'accuse.*': 'deflecting',
            'yield.*': 'promising',
            'plea.*': 'promising',
            'rapport.*': 'promising',
            'listen.*': { guard: cause('puts-off', 'wants-goods'), target: 'promising' },
            'pin.*': { guard: pressure(2), target: 'committed' },
            'plan.*': { guard: wantsGoods, target: 'committed' },
          },
        },
        committed: {
          on: { ...breaksOff, 'accuse.*': 'bargaining', 'yield.*': 'promising' },
        },
        refusing: comesRound,
        gone: {},
      },
    },
    candour: {
      initial: 'masked',
      states: {
        masked: { on: { 'probe.*': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: awaits, target: 'open' },
            'listen.*': { guard: awaits, target: 'open' },
            'plan.*': { guard: wantsGoods, target: 'open' },
            'pin.*': [
              { guard: awaits, target: 'hinting' },
              { guard: pressure(2), target: 'open' },
            ],
            ...closesUp,
          },
        },
        open: candid,
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: press(-1) },
        'ask.firm': { actions: press(1) },
        'probe.firm': { actions: toll(1) },
        'listen.*': [{ guard: awaits, actions: warm(1) }, { actions: [press(-2), toll(1)] }],
        'rapport.*': { actions: [press(-2), toll(2)] },
        'stakes.*': [{ guard: wantsGoods, actions: [press(1), warm(1)] }, { actions: press(1) }],
        'stakes.firm': { actions: [press(1), cool(1), toll(1)] },
        'plan.*': [{ guard: wantsGoods, actions: [warm(1), press(1)] }, { actions: [press(-1), toll(1)] }],
        'pin.soft': { actions: [press(-1), toll(1)] },
        'pin.even': [{ guard: putsOff, actions: [press(1), warm(1)] }, { actions: press(1) }],
        'pin.firm': [{ guard: awaits, actions: [press(1), cool(1)] }, { actions: press(1) }],
        'formal.even': { actions: press(1) },
        'formal.firm': { actions: [press(1), cool(1), toll(1)] },
        'plea.*': indulged,
        'yield.*': indulged,
        'accuse.*': insulted,
        'threat.*': threatened,
      },
    },
  },
})

export const qianDahai: Persona = {
  id: 'P04',
  variants: ['puts-off', 'awaits-site', 'wants-goods'],
  machine,
  hears: {
    'correct-shortfall': 'ask',
    'unmoved-by-charm': 'pin',
    'see-through-excuses': 'pin',
    'squeeze-toothpaste': 'pin',
    'know-customer-reality': 'rapport',
    'respect-legal-limits': 'pin',
    M11: 'yield',
  },
}
