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
import { breaksOff, closesUp, comesRound, fallsBack, standsByIt, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, temper, toll, trust, warm } from './temper.ts'

const genuine = cause('five-defects', 'serious-defect', 'shields-crew')
const pretext = cause('pretext', 'awaits-cash')
const serious = cause('serious-defect')
const shielding = cause('shields-crew')

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
            'listen.*': { guard: trust(3), target: 'eased' },
            'plan.*': { guard: trust(2), target: 'eased' },
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
            ...breaksOff,
            'probe.*': { guard: trust(2), target: 'bargaining' },
            'plan.*': { guard: trust(2), target: 'bargaining' },
            'ask.*': { guard: pretext, target: 'bargaining' },
            'pin.*': { guard: pressure(1), target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            ...fallsBack('deflecting'),
            'pin.*': { guard: trust(2), target: 'promising' },
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
        refusing: comesRound,
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
            'listen.*': { guard: trust(2), target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            ...closesUp,
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': [
          { guard: pretext, actions: press(1) },
          { guard: serious, actions: cool(1) },
        ],
        'ask.even': [
          { guard: pretext, actions: press(1) },
          { guard: serious, actions: [cool(1), toll(1)] },
          { actions: toll(1) },
        ],
        'ask.firm': [
          { guard: pretext, actions: [press(1), cool(1), toll(1)] },
          { actions: [cool(1), toll(2)] },
        ],
        'probe.*': [
          { guard: pretext, actions: press(1) },
          { guard: trust(4), actions: toll(1) },
          { actions: warm(1) },
        ],
        'listen.*': { actions: warm(1) },
        'rapport.*': { actions: toll(2) },
        'plan.*': [{ guard: genuine, actions: [warm(1), toll(1)] }, { actions: toll(1) }],
        'pin.even': { actions: warm(1) },
        'stakes.*': { actions: [cool(1), toll(1)] },
        'formal.*': { actions: [cool(1), toll(2)] },
        'plea.*': { actions: [hurt(1), toll(2)] },
        'yield.*': { actions: [hurt(1), press(-2), toll(2)] },
        'accuse.*': [{ guard: shielding, actions: [hurt(2), toll(3)] }, { actions: [hurt(1), toll(3)] }],
        'threat.*': threatened,
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
