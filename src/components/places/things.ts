/**
 * The things that are to be seen in the places, and the words by which authors name them, in both
 * languages. `loosely`: what an author may say instead; it counts only where no thing is named.
 */
import { words } from './naming.ts'

interface Naming {
  readonly words: readonly string[]
  readonly loosely?: readonly string[]
}

const onTheWall = words('墙上、墙', 'wall')

const namings = {
  register: {
    words: words(
      '登记本、登记簿、登记表、签到本、签到簿、签到表、来访登记、访客登记',
      "visitors' book, visitor's book, visitors book, visitor book, sign-in book, sign-in sheet, signing-in book, register, logbook, log book",
    ),
  },
  whiteboard: {
    words: words('白板、黑板、看板、日程、排产', 'whiteboard, white board, blackboard, kanban, board'),
    loosely: onTheWall,
  },
  notices: {
    words: words(
      '公告栏、公告、告示、通知、海报、宣传栏、布告栏、光荣榜、排班表',
      'notice board, noticeboard, notice, poster, bulletin board, rota',
    ),
    loosely: onTheWall,
  },
  chart: {
    words: words(
      '进度表、进度图、横道图、进度、计划表、工期、形象进度',
      'progress chart, gantt chart, chart, schedule, programme',
    ),
    loosely: onTheWall,
  },
  calendar: { words: words('挂历、日历、台历、月历', 'calendar'), loosely: onTheWall },
  certificate: {
    words: words(
      '证书、执照、营业执照、奖状、许可证、资质、牌匾、奖牌',
      'certificate, licence, license, award, plaque, diploma',
    ),
    loosely: onTheWall,
  },
  pennant: { words: words('锦旗', 'pennant, silk banner, banner'), loosely: onTheWall },
  picture: {
    words: words('字画、挂画、屏风、画', 'painting, picture, scroll, folding screen, lattice'),
    loosely: onTheWall,
  },
  screen: {
    words: words('电脑、屏幕、显示器、显示屏、系统、笔记本电脑', 'screen, computer, monitor, laptop'),
  },
  phone: { words: words('电话、座机、手机、对讲机', 'phone, telephone, mobile, intercom') },
  papers: {
    words: words(
      '单据、文件、资料、材料、合同、单子、单、纸、本子、账本、排期、清单、图纸、便条、票、送货单、验收单、对账单、发票、信、菜单、账单',
      'paper, papers, paperwork, document, contract, sheet, delivery note, acceptance note, acceptance report, invoice, statement, ledger, list, note, letter, drawing, blueprint, slip, bill, clipboard',
    ),
    loosely: words('桌上、桌面、台面、办公桌、桌子、台子、桌', 'desk, table, tabletop, desktop'),
  },
  files: {
    words: words(
      '文件柜、柜子、凭证、档案、书柜、书架、文件夹、档案盒、资料盒、抽屉',
      'filing cabinet, cabinet, binder, bookcase, folder, voucher, file, drawer',
    ),
  },
  safe: { words: words('保险柜、保险箱、钱柜', 'safe, strongbox, cash box') },
  shelves: {
    words: words(
      '货架、架子、展架、样品、陈列、货位、空位',
      'shelf, shelves, rack, racking, display, sample, bay',
    ),
  },
  lamps: {
    words: words('灯、灯具、吊灯、样灯、台灯', 'lamp, light, light fitting, chandelier, ceiling light'),
  },
  boxes: {
    words: words(
      '纸箱、箱子、货物、货、库存、成品、包装、货堆、托盘、存货、退货、新货、零件',
      'box, carton, stock, goods, crate, pallet, pile, package, inventory, parts, return',
    ),
  },
  machine: {
    words: words(
      '机器、机床、设备、生产线、流水线、车床、产线、空压机、水泵、泵',
      'machine, machinery, equipment, production line, lathe, compressor, pump, line',
    ),
  },
  gauge: { words: words('压力表、仪表、表盘、读数、表', 'gauge, pressure gauge, meter, dial, reading') },
  valve: { words: words('阀门、阀、管道、管子、管线', 'valve, pipe, pipework') },
  tools: { words: words('工具、工具箱、工作台、台钳、配件', 'tool, toolbox, workbench, bench, vice') },
  panel: {
    words: words(
      '控制柜、操作面板、面板、按钮、报警灯、信号灯',
      'control panel, panel, button, warning light',
    ),
  },
  crane: {
    words: words(
      '行车、吊钩、塔吊、吊车、楼、在建、外墙、脚手架',
      'crane, hook, building, scaffolding, tower',
    ),
  },
  truck: {
    words: words(
      '货车、卡车、车、货柜、车辆、送货车、装车、车牌、发车',
      'truck, lorry, lorries, van, car, vehicle, number plate',
    ),
  },
  forklift: { words: words('叉车、铲车', 'forklift, fork-lift, fork lift') },
  door: { words: words('门、门口、门牌、门缝、里屋、卷帘门', 'door, doorway, shutter, nameplate') },
  barrier: { words: words('闸机、大门、伸缩门、道闸、门禁、栏杆', 'turnstile, gate, barrier, sliding gate') },
  gatehouse: {
    words: words(
      '岗亭、门卫室、传达室、门岗、值班室、窗口',
      'gatehouse, guardhouse, guard house, hatch, lodge',
    ),
  },
  works: {
    words: words(
      '厂房、厂区、车间、办公楼、烟囱',
      'factory, works, plant building, workshop, office block, chimney',
    ),
  },
  window: { words: words('窗、窗外、窗户、外面、街上、对面', 'window, outside, street, view') },
  tea: {
    words: words(
      '茶台、茶几、茶、茶杯、茶水、杯子、水杯、保温杯、茶具',
      'tea table, coffee table, tea, tea set, teapot, cup, mug, flask',
    ),
  },
  sofa: { words: words('沙发、座位、靠垫', 'sofa, couch, armchair, seat') },
  dispenser: { words: words('饮水机、水桶', 'water dispenser, water cooler, dispenser') },
  plant: { words: words('绿植、盆栽、花、发财树、绿萝、植物', 'plant, flower, pot plant, greenery') },
  meeting: { words: words('会客室、会议室、玻璃、客人、里面、里头', 'meeting room, glass, guest, inside') },
  extinguisher: { words: words('灭火器、消防栓、消防箱', 'fire extinguisher, extinguisher, hydrant') },
  helmets: { words: words('安全帽、帽子、头盔', 'helmet, hard hat, hat') },
  bottle: { words: words('酒、酒瓶、白酒', 'bottle, liquor, wine, baijiu') },
  dishes: {
    words: words(
      '菜、鱼、饭菜、转盘、盘子、汤、碗筷',
      'dish, dishes, food, fish, plate, turntable, lazy susan, soup, meal',
    ),
    loosely: words('桌上、桌面、饭桌、桌', 'table'),
  },
  glasses: { words: words('酒杯、杯、敬酒', 'wine glass, wine glasses, tumbler') },
  payment: { words: words('收款码、二维码、付款码', 'payment code, qr code, code') },
  counter: {
    words: words('柜台、收银台、收银机、计算器', 'counter, till, cash register, calculator'),
    loosely: words('桌上、台上、台面', 'desk, table'),
  },
  notes: { words: words('便签、便利贴、记事贴', 'sticky note, memo, pinboard') },
} satisfies Readonly<Record<string, Naming>>

export type Thing = keyof typeof namings

export const things: Readonly<Record<Thing, Naming>> = namings
