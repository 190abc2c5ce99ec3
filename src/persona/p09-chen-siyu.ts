/**
 * P09 陈思雨, accounts payable clerk: oversight, not unwillingness (DOMAIN 5). She looks the moment she is
 * told what to look for, says so when she does not know, and brightens at a step she can take. She cannot
 * set a day, so being pushed for one frightens her; silence only makes her think the line has dropped.
 * Scolded she does not shout: her voice goes flat, and she sends you to her supervisor. Letting her off
 * pleases her, and the invoice goes back under the pile. Three causes behind 「没看到票呀」:
 * `old-title` the invoice bears the old company name and was bounced: she needs the steps, in order;
 * `with-purchasing` it waits for goods that nobody has received: pressing her is no use, she is only asked;
 * `missed-run` it was her own list that lost it: blame cuts twice as deep, courtesy gets her to look.
 */
import { breaksOff, closesUp, comesRound, insulted, threatened } from './manners.ts'
import type { Persona } from './persona.ts'
import { cause, composure, cool, hurt, spoil, temper, toll, trust, warm } from './temper.ts'

const purchasing = cause('with-purchasing')
const missedRun = cause('missed-run')

const machine = temper.createMachine({
  id: 'P09',
  context: composure,
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: {
          on: {
            'plan.*': 'eased',
            'listen.soft': 'eased',
            'rapport.*': 'eased',
            'yield.*': 'eased',
            'ask.firm': 'wary',
            'pin.firm': { guard: trust(3), target: 'calm' },
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'plea.*': 'wary',
            'accuse.*': 'cold',
            'threat.*': 'cold',
            tired: 'wary',
          },
        },
        eased: {
          on: {
            'listen.even': 'calm',
            'ask.firm': 'wary',
            'stakes.*': 'wary',
            'formal.*': 'wary',
            'plea.*': 'calm',
            'accuse.*': 'cold',
            'threat.*': 'cold',
            tired: 'calm',
          },
        },
        wary: {
          on: {
            'plan.*': 'calm',
            'listen.soft': 'calm',
            'probe.soft': 'calm',
            'yield.*': 'eased',
            'accuse.*': 'cold',
            'threat.*': 'cold',
          },
        },
        // She thaws and takes up the matter again in one: cold and refusing go together.
        cold: { on: { 'listen.soft': { guard: trust(1), target: 'wary' }, 'yield.*': 'wary' } },
      },
    },
    stance: {
      initial: 'deflecting',
      states: {
        deflecting: {
          on: {
            ...breaksOff,
            'accuse.*': 'refusing',
            'plan.*': { guard: trust(2), target: 'bargaining' },
            'probe.*': { guard: trust(3), target: 'bargaining' },
          },
        },
        bargaining: {
          on: {
            ...breaksOff,
            'accuse.*': 'refusing',
            'yield.*': 'deflecting',
            'plan.*': 'promising',
            'pin.soft': { guard: trust(2), target: 'promising' },
            'pin.even': { guard: trust(2), target: 'promising' },
            'pin.firm': { guard: trust(3), target: 'promising' },
          },
        },
        promising: {
          on: {
            ...breaksOff,
            'accuse.*': 'refusing',
            'yield.*': 'bargaining',
            'pin.*': { guard: trust(2), target: 'committed' },
          },
        },
        committed: { on: { ...breaksOff, 'accuse.*': 'refusing' } },
        refusing: comesRound,
        gone: {},
      },
    },
    candour: {
      initial: 'hinting',
      states: {
        masked: { on: { 'listen.soft': 'hinting' } },
        hinting: {
          on: {
            'probe.*': { guard: trust(2), target: 'open' },
            'plan.*': 'open',
            ...closesUp,
          },
        },
        open: { on: { 'accuse.*': 'masked', 'threat.*': 'masked' } },
      },
    },
    nerves: {
      on: {
        'ask.soft': { actions: toll(1) },
        'ask.even': { guard: purchasing, actions: toll(1) },
        'ask.firm': { actions: [cool(1), toll(1)] },
        'probe.soft': { actions: warm(1) },
        'probe.even': { guard: purchasing, actions: warm(1) },
        'probe.firm': { actions: toll(1) },
        'listen.soft': { actions: warm(1) },
        'listen.even': { actions: toll(2) },
        'listen.firm': { actions: toll(1) },
        'rapport.*': { actions: toll(1) },
        'plan.*': { actions: warm(1) },
        'pin.even': [{ guard: purchasing, actions: toll(1) }, { guard: trust(3) }, { actions: toll(1) }],
        'pin.firm': [{ guard: trust(3) }, { actions: [cool(1), toll(1)] }],
        'stakes.*': { actions: [cool(1), toll(1)] },
        'formal.*': { actions: [hurt(1), toll(2)] },
        'plea.*': { actions: [spoil(1), toll(2)] },
        'yield.*': { actions: [hurt(1), toll(2)] },
        'accuse.*': [{ guard: missedRun, actions: [hurt(2), toll(3)] }, insulted],
        'threat.*': threatened,
      },
    },
  },
})

export const chenSiyu: Persona = {
  id: 'P09',
  variants: ['old-title', 'with-purchasing', 'missed-run'],
  machine,
  hears: {
    'pre-due-reminder': 'probe',
    'collect-early': 'probe',
    'professional-voice': 'probe',
    'ready-documents': 'plan',
    'collect-evidence': 'plan',
    'pace-step-by-step': 'plan',
    'easy-payment-channels': 'plan',
    'keep-own-promises': 'plan',
    'regular-follow-up': 'plan',
    'record-every-contact': 'plan',
    M13: 'formal',
  },
}
