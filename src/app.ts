/** Entry of the site: theme and language first, so that nothing is painted twice, then the app. */
import { mount } from 'svelte'
import './styles/base.css'
import { device } from './screens/device.svelte.ts'

device.showTheme()
const target = document.getElementById('app')
if (target === null) throw new Error('the page has no #app')

/** The screens are a task of their own, so that none at the start is long. */
const begin = async (): Promise<void> => {
  const { default: App } = await import('./app.svelte')
  mount(App, { target })
}
// Without the dictionary the site still speaks Chinese.
device.speak(device.savedLanguage).then(begin, begin)
