/** Entry of the site: theme and language first, so that nothing is painted twice, then the app. */
import { mount } from 'svelte'
import './styles/base.css'
import App from './app.svelte'
import { device } from './screens/device.svelte.ts'

device.showTheme()
const target = document.getElementById('app')
if (target === null) throw new Error('the page has no #app')

const begin = (): void => {
  mount(App, { target })
}
// Without the dictionary the site still speaks Chinese.
device.speak(device.savedLanguage).then(begin, begin)
