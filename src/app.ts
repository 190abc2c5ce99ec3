/** Entry of the site: theme and language first, so that nothing is painted twice, then the app. */
import { mount } from 'svelte'
import './styles/base.css'
import { device } from './screens/device.svelte.ts'

device.showTheme()
const target = document.getElementById('app')
if (target === null) throw new Error('the page has no #app')

/** A learning system's page says so in its head; one that was sent to an LRS, in its address. */
const launched = document.querySelector('[name=duecourse-package]') ?? /[?&]endpoint=/.exec(location.search)

/** The screens are a task of their own, so that none at the start is long. */
const begin = async (): Promise<void> => {
  const frame = launched && (await (await import('./screens/launch/open.ts')).open())
  const { default: App } = await import('./app.svelte')
  mount(App, { target, props: { frame } })
}
// Without the dictionary the site still speaks Chinese.
device.speak(device.savedLanguage).then(begin, begin)
