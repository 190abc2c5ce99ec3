/** A window with nothing in it but voting by phone, which a test tells what to ask. */
import { mount } from 'svelte'
import '../../../src/styles/base.css'
import type { Ballot } from '../../../src/model/ballot.ts'
import PhoneVote from '../../../src/screens/stage/phone-vote.svelte'
import { Phones } from '../../../src/screens/stage/phones.svelte.ts'

const target = document.getElementById('window')
if (target === null) throw new Error('the page has no #window')
const phones = new Phones('lesson')
phones.onCounts((_, counts) => {
  target.dataset['counts'] = counts.join()
})
mount(PhoneVote, { target, props: { phones } })
addEventListener('message', ({ data, origin }: MessageEvent<Ballot>) => {
  if (origin === location.origin) phones.show(data)
})
