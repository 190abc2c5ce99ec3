/** Entry of the page on which phones vote; it shares nothing with the site but its look. */
import { mount } from 'svelte'
import './styles/base.css'
import { openSlate } from './records/slate.ts'
import { readTheme } from './records/settings.ts'
import VoteScreen from './screens/vote/vote-screen.svelte'

const slate = openSlate(window)
const theme = readTheme(slate)
if (theme !== 'auto') document.documentElement.dataset['theme'] = theme
const target = document.getElementById('vote')
if (target === null) throw new Error('the page has no #vote')
mount(VoteScreen, { target, props: { slate } })
