/** Words of the page that votes, on the phone of whoever sits in the room. */
export const vote = {
  title: '课堂投票',
  room: (code: string) => `${code} 号房间`,
  connection: {
    calling: '正在连进房间……',
    lost: '断网了，正在重连。你投的票不会丢，连上就补交。',
    refused: '消息服务器不让这部手机进来，请告诉老师。还在接着试。',
  },
  waiting: '你已经进来了。等老师出题。',
  over: '这堂课的投票结束了。可以关掉这一页。',
  said: '客户说',
  which: { first: '你会怎么回？', second: '讨论过了，再投一次：你会怎么回？' },
  tap: '点一个就行，没停之前可以改。',
  sending: (letter: string) => `你选了 ${letter}，正在交……`,
  arrived: (letter: string) => `${letter}，老师收到了。没停之前还可以改。`,
  closed: '投票停了。',
  released: '大家是这么投的',
  counted: (letter: string) => `你投的是 ${letter}。`,
  late: (letter: string) => `${letter} 到得晚了，没算上。`,
  lateChange: (late: string, counted: string) => `改投 ${late} 没赶上，算的还是 ${counted}。`,
  none: '这一轮你没投。',
  share: (count: number, percent: number) => `${count} 票，${percent}%`,
  yours: '你投的',
  noRoom: { heading: '没找到房间', text: '请用手机再扫一次屏幕上的二维码，地址要完整。' },
  foreign: {
    heading: '这一页连不上那台服务器',
    text: (broker: string) => `网站在打包时没有允许它去连 ${broker}。请告诉老师。`,
  },
  insecure: {
    heading: '浏览器不让连',
    text: (broker: string) =>
      `这一页是 https 打开的，只能连 wss 开头的地址，连不了 ${broker}。请告诉老师：要么给消息服务器配证书，要么改用 http 打开网站。`,
  },
  elsewhere: {
    heading: '已经在另一个窗口投了',
    text: '一部手机一票。要回到这个窗口投，点下面。',
    here: '在这里投',
  },
}
