/** Words of the progress screen in English. */
import type { progress as zh } from '../zh/progress.ts'

export const progress: typeof zh = {
  heading: 'Progress',
  private: 'Only you can see this, and it stays on this device.',
  none: 'Nothing finished yet. Make one call and there will be something to show.',
  toFirst: 'Make the first call',
  working: 'Working through your plays again …',
  totals: (plays: number, passed: number, time: string) =>
    `${plays === 1 ? '1 play' : `${plays} plays`} finished, ${passed} passed, ${time} of practice.`,
  minutes: (minutes: number) =>
    minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
  path: 'A way through',
  pathIntro: 'Top to bottom is easiest. Skip about if you like: nothing is locked.',
  rung: (rung: number) => `Stage ${rung}`,
  untried: 'Not tried',
  best: (score: number) => `Best ${score}`,
  passed: 'Passed',
  mastery: 'What you can do',
  masteryIntro:
    'An estimate for twelve families of techniques. It goes up when one is used well, down when it is used at the wrong moment or missed. The less you have played, the rougher it is.',
  unseen: 'Not met yet',
  known: (percent: number) => `${percent}%`,
  mastered: 'Mastered',
  attempts: 'Your plays',
  when: 'When',
  what: 'Scenario',
  how: 'Mode',
  score: 'Score',
  ending: 'Ending',
  took: 'Time',
  bestLatest: (best: number, latest: number) => `best ${best}, latest ${latest}`,
  more: (count: number) => `Show ${count} more`,
  gone: 'Cannot be replayed',
  branch: 'Again',
  firstCall: 'The first call',
}
