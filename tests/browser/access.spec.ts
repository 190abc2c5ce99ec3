/**
 * Every screen a learner or trainer opens, and the states behind them, in both languages and both
 * themes: no rule of accessibility is broken, and on the narrowest telephone, at twice the size and
 * with text twice as large nothing sticks out or is cut off. What is only reached by playing in a
 * room, with telephones or in a learning system is looked at where that is played.
 */
import type { Page } from '@playwright/test'
import type { Attempt } from '../../src/model/play.ts'
import { bestPlay, plant } from '../../tools/planted.ts'
import { firstMinute, laterStates } from '../../tools/states.ts'
import type { State } from '../../tools/states.ts'
import { expect, test, violationsOn } from './site.ts'

const at = Date.parse('2026-11-25T09:52:00+08:00')
const earlier = bestPlay('S06', 2, at - 86_400_000)
const plays = {
  call: bestPlay('S03', 11, at, { slips: [1], moves: 4 }),
  guided: { ...bestPlay('S03', 7, at, { moves: 2 }), id: 'guided', mode: 'guided' },
  visit: bestPlay('S14', 3, at, { moves: 3 }),
  desk: {
    ...earlier,
    id: 'desk',
    finishedAt: null,
    picks: earlier.picks.slice(0, -1),
    times: earlier.times.slice(0, -1),
  },
  exam: { ...bestPlay('S03', 5, at, { moves: 2 }), id: 'exam', mode: 'exam' },
  finished: bestPlay('S03', 1, at, { slips: [1, 5] }),
} satisfies Readonly<Record<string, Attempt>>
const played = ({ scenario, id }: Attempt): string => `#/play/${scenario}/${id}`
const review = `#/review/${plays.finished.id}`

const choice = '.hand section button kbd'
const places: readonly State[] = [
  { name: 'call', hash: played(plays.call), ready: choice },
  { name: 'visit', hash: played(plays.visit), ready: choice },
  { name: 'desk', hash: played(plays.desk), ready: '.hand .chip' },
  { name: 'exam', hash: played(plays.exam), ready: choice },
  { name: 'ending', hash: played(plays.finished), ready: '.ways .primary' },
  { name: 'review', hash: review, ready: '[data-reviewed]' },
  ...laterStates({ guided: played(plays.guided), desk: played(plays.desk), review }),
  {
    name: 'full-review',
    hash: review,
    ready: '[data-reviewed]',
    async enter(page) {
      // It stays open for whoever comes back.
      if (!(await page.locator('#full-review').isVisible())) await page.locator('[data-whole]').click()
      await page.locator('#law').waitFor()
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''))
    },
  },
  { name: 'follow-up', hash: `#/follow-up/${plays.finished.id}`, ready: 'main h1' },
  { name: 'home', hash: '#/', ready: 'main h1' },
  { name: 'library', hash: '#/library', ready: 'article h3' },
  { name: 'briefing', hash: '#/play/S03', ready: 'form button[type=submit]' },
  { name: 'progress', hash: '#/progress', ready: 'main table' },
  { name: 'handbook', hash: '#/handbook', ready: '#law-cards' },
  {
    name: 'search',
    hash: '#/handbook',
    ready: 'main input[type=search]',
    async enter(page) {
      await page.locator('main input[type=search]').fill('M04')
      await page.locator('main details summary').click()
      await page.locator('.met a').first().waitFor()
    },
  },
  { name: 'technique', hash: '#/technique/straight-to-point', ready: '.practice li' },
  { name: 'page', hash: '#/page/metrics', ready: 'main figure' },
  { name: 'phrases', hash: '#/phrases', ready: 'main summary' },
  { name: 'example', hash: '#/example/S03', ready: 'main ol' },
  { name: 'exercise', hash: '#/exercise/ageing-first-call', ready: '.asked ol button' },
  { name: 'course', hash: '#/course/onboarding', ready: 'main h2' },
  { name: 'drills', hash: '#/drills', ready: 'main article h2' },
  { name: 'settings', hash: '#/settings', ready: 'main h2' },
  { name: 'assignments', hash: '#/assignment', ready: 'main form' },
  { name: 'teach', hash: '#/teach', ready: 'main h1' },
  { name: 'assign', hash: '#/teach/assign', ready: 'form button[type=submit]' },
  { name: 'room', hash: '#/teach/room', ready: 'form input' },
  { name: 'collect', hash: '#/teach/collect', ready: 'main input[type=file]' },
  { name: 'package', hash: '#/teach/package', ready: 'main form' },
  { name: 'kit', hash: '#/teach/kit', ready: 'main h1' },
  { name: 'projector', hash: '#/stage/projector/none', ready: 'main h1' },
  { name: 'nowhere', hash: '#/nowhere', ready: 'main h1' },
]

async function show(page: Page, { hash, ready, enter }: State): Promise<void> {
  // Where the page is already, what was done there is left behind.
  if (page.url().endsWith(`/${hash}`)) await page.reload()
  else await page.goto(`./${hash}`)
  await page.locator(ready).first().waitFor()
  await enter?.(page)
}

/** All that is to be looked at, one after the other in one page: first as a newcomer sees it. */
async function through(
  page: Page,
  states: readonly State[],
  look: (state: State) => Promise<void>,
): Promise<void> {
  for (const state of firstMinute.filter(({ name }) => states.some((each) => each.name === name))) {
    await show(page, state)
    await look(state)
  }
  await page.goto('./#/library')
  await page.locator('article h3').first().waitFor()
  for (const attempt of Object.values(plays)) await plant(page, `attempt/${attempt.id}`, attempt)
  await page.reload()
  for (const state of states.filter(({ fresh }) => fresh !== true)) {
    await show(page, state)
    await look(state)
  }
}

// Every language and every theme; what is written is the same in both themes, and so are the colours in
// both languages, so two of the four pairs say all.
for (const { language, colorScheme, width, height } of [
  { language: 'zh', colorScheme: 'light', width: 1280, height: 720 },
  { language: 'en', colorScheme: 'dark', width: 390, height: 844 },
] as const)
  test(`no screen breaks a rule: ${language}, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    test.setTimeout(300_000)
    page.setDefaultTimeout(60_000)
    await page.addInitScript((speaks) => localStorage.setItem('duecourse/language', speaks), language)
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await through(page, [...firstMinute, ...places], async ({ name }) => {
      expect.soft(await violationsOn(page), name).toEqual([])
    })
  })

/** What sticks out of the window to the side, or is cut off there, by the words in it. */
const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement))
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`
    const wide = document.documentElement.clientWidth
    const found = [
      ...document.querySelectorAll('body :is(a, button, input, h1, h2, h3, p, li, td, th, dd, span)'),
    ]
      .filter((element) => element.checkVisibility() && element.closest('.unseen, .skip, dialog') === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        const clips = getComputedStyle(element).overflowX === 'hidden'
        return (
          width > 0 &&
          (((left < -1 || right > wide + 1) && !scrolls(element)) ||
            (clips && element.scrollWidth > element.clientWidth + 1))
        )
      })
    const beyond = document.documentElement.scrollWidth - wide
    return [...(beyond > 0 ? [`the page: ${beyond} px`] : []), ...found.map(said)]
  })

const sizes = [
  { name: 'the narrowest telephone', width: 320, height: 568, text: 1 },
  { name: 'a laptop at 200 %', width: 640, height: 400, text: 1 },
  { name: 'text twice as large', width: 360, height: 740, text: 2 },
] as const
const fitting = [
  'first-visit',
  'home',
  'library',
  'call',
  'visit',
  'desk',
  'review',
  'full-review',
  'settings',
]

test('nothing sticks out or is cut off, however narrow or large', async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const states = [...firstMinute, ...places].filter(({ name }) => fitting.includes(name))
  await through(page, states, async ({ name }) => {
    for (const { name: size, width, height, text } of sizes) {
      await page.setViewportSize({ width, height })
      await page.evaluate((times) => (document.documentElement.style.fontSize = `${times * 100}%`), text)
      expect.soft(await beyondTheEdge(page), `${name}, ${size}`).toEqual([])
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  })
})
