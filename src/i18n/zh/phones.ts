/** Words of voting by phone, for the trainer. */
export const phones = {
  heading: '手机投票',
  unconfigured:
    '这个网站没接消息服务器，手机投不了票。举手、举牌、问卷星都能用，票数手工填。要用手机，请 IT 照项目里的 docs/broker.zh.md 架一台。',
  unserved: '现在是双击打开的单个文件，手机打不开它。要用手机投票，得把网站放到一台服务器上，用网址打开。',
  insecure: (brokers: string) =>
    `这一页是 https 打开的，浏览器只让连 wss 开头的地址，而网站配的是 ${brokers}。要么给消息服务器配证书，要么改用 http 打开网站。`,
  alone:
    '您现在用的是本机地址（localhost 或 127.0.0.1），手机打不开。请改用这台电脑在局域网里的地址打开本页，比如 http://192.168.1.20:8080/。',
  intro: '手机扫码进房间，一部手机一票，停之前可以改。不用装东西，不记名。',
  broker: '消息服务器',
  user: '讲师账号',
  password: '密码',
  credentials: '账号由 IT 给，只有它能出题。密码只留在这个窗口，关掉就没了。',
  start: '让手机进来',
  stop: '停用手机',
  stopHint: '手机上会显示投票结束，服务器上什么也不留。',
  room: (code: string) => `${code} 号房间`,
  scan: '用手机扫码',
  address: '或者在手机浏览器里打开',
  connection: {
    calling: '正在连消息服务器……',
    there: '已连上',
    lost: '和消息服务器断了，正在重连。已经收到的票都在，手机会补交没到的。',
    refused: '消息服务器不认这个账号或密码。',
  },
  mute: '连上了，但写出去的内容没有传回来。如果一直这样，请 IT 检查这个账号的读写权限（ACL）。',
  contested:
    '还有别人在这个房间里出题：要么另开了一个窗口，要么消息服务器没有设权限。请关掉多余的窗口，或请 IT 检查权限。',
  present: (count: number) => `${count} 部手机在`,
  voters: (count: number) => `${count} 部已投`,
}
