/**
 * P02 林美琪, finance manager: the staller with cash (DOMAIN 5). Even, polite, without a subject in
 * her sentences. What moves her is a named step, batch and signer; what she takes as permission is
 * chat, pleas and sympathy. Three causes behind one excuse, 「在走流程」:
 * `free-credit` she gives way to steady pressure, not to warmth;
 * `awaits-document` she opens at once to questions about the process;
 * `boss-blocks` pressing her only hurts, courtesy opens her.
 */
import { breaksOff, closesUp, comesRound, fallsBack, insulted, standsByIt } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, press, pressure, spoil, temper, toll, trust, warm } from './temper.ts'

const machine = temper.createMachine({
  id: 'P02',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'plea.*': 'eased',
            'ask.firm': { guard: pressure(2), target: 'annoyed' },
            'stakes.firm': 'annoyed',
            'formal.firm': 'annoyed',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'annoyed',
          },
        },
        eased: {
          on: {
            'ask.firm': 'calm',
            'stakes.firm': 'annoyed',
            'formal.*': 'calm',
            'accuse.*': 'annoyed',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        annoyed: {
          on: {
            'pin.soft': 'calm',
            'listen.*': 'calm',
            'yield.*': 'calm',
            'probe.soft': 'calm',
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
            'ask.*': { guard: pressure(1), target: 'bargaining' },
            'pin.*': { guard: trust(2), target: 'bargaining' },
            'probe.*': { guard: trust(3), target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            'yield.*': 'deflecting',
            'plea.*': 'deflecting',
            'rapport.*': 'deflecting',
            'pin.*': { guard: trust(2), target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            ...fallsBack('bargaining'),
            'pin.*': 'committed',
            'formal.even': 'committed',
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
            'probe.*': [
              { guard: cause('awaits-document'), target: 'open' },
              { guard: trust(2), target: 'hinting' },
            ],
            'listen.*': { guard: cause('boss-blocks'), target: 'hinting' },
          },
        },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            'listen.*': { guard: cause('boss-blocks'), target: 'open' },
            ...closesUp,
          },
        },
        open: { on: { 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': {},
        'ask.even': { actions: press(1) },
        'ask.firm': [
          { guard: cause('boss-blocks'), actions: [press(1), cool(1)] },
          { guard: pressure(2), actions: toll(1) },
          { actions: press(1) },
        ],
        'probe.soft': { guard: cause('awaits-document', 'boss-blocks'), actions: warm(1) },
        'probe.firm': { actions: press(1) },
        'pin.soft': { actions: warm(1) },
        'pin.even': { actions: [warm(1), press(1)] },
        'pin.firm': { actions: press(1) },
        'listen.*': [{ guard: cause('boss-blocks'), actions: warm(1) }, { actions: [press(-1), toll(1)] }],
        'rapport.*': { actions: [press(-1), toll(2)] },
        'stakes.even': { actions: press(1) },
        'stakes.firm': { actions: [press(1), cool(1), toll(1)] },
        'plan.*': { actions: [press(-2), toll(1)] },
        'formal.even': { actions: press(1) },
        'formal.firm': { actions: [cool(1), toll(1)] },
        'plea.*': { actions: [spoil(1), press(-2), toll(1)] },
        'yield.*': { actions: [spoil(1), press(-2), toll(1)] },
        'accuse.*': insulted,
        'threat.*': { actions: [hurt(1), toll(3)] },
      },
    },
  },
})

export const linMeiqi: Persona = {
  id: 'P02',
  variants: ['free-credit', 'awaits-document', 'boss-blocks'],
  machine,
  hears: { 'know-customer-reality': 'rapport', 'ready-documents': 'pin', M11: 'accuse' },
}
