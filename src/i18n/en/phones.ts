/** Words of voting by phone, for the trainer, in English. */
import type { phones as zhPhones } from '../zh/phones.ts'

export const phones: typeof zhPhones = {
  heading: 'Voting by phone',
  unconfigured:
    'This site has no message server, so phones cannot vote. Hands, cards and a survey tool all work; you type the counts. For phones, ask IT to set one up as docs/broker.md of the project says.',
  unserved:
    'You have opened the single file, which no phone can reach. To vote by phone the site has to lie on a server and be opened by its address.',
  insecure: (brokers) =>
    `This page was opened by https, so the browser only lets it reach addresses that begin with wss; the site was built for ${brokers}. Either give the message server a certificate, or open the site by http.`,
  alone:
    'You have opened this page by this computer’s own name (localhost or 127.0.0.1), which means nothing to a phone. Open it by the computer’s address in the network instead, such as http://192.168.1.20:8080/.',
  intro:
    'Phones scan the code and are in. One phone, one vote, which can be changed until you close. Nothing to install, no names.',
  broker: 'Message server',
  user: 'Trainer’s account',
  password: 'Password',
  credentials:
    'IT gives you the account; it alone may ask questions. The password stays in this window and goes with it.',
  start: 'Let phones in',
  stop: 'Stop using phones',
  stopHint: 'Phones are told that voting is over, and the server keeps nothing.',
  room: (code) => `Room ${code}`,
  scan: 'Scan with a phone',
  address: 'or open on the phone',
  connection: {
    calling: 'Reaching the message server…',
    there: 'Connected',
    lost: 'The message server is gone; trying again. The votes you have are safe, and phones send the others again.',
    refused: 'The message server does not accept this account or password.',
  },
  mute: 'Connected, but what we write does not come back. If this stays, ask IT to check what this account may read and write (ACL).',
  contested:
    'Somebody else asks questions in this room: another window of yours, or the message server has no access rules. Close the other window, or ask IT to check the rules.',
  present: (count) => `${count} ${count === 1 ? 'phone' : 'phones'} here`,
  voters: (count) => `${count} voted`,
}
