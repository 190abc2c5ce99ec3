/**
 * Who else is there. Enters: the name under which an author lets somebody speak (前台, Guard …);
 * leaves: the role he is drawn in, or null for someone this art has no figure for. Pure.
 */
import { namedIn, words } from './naming.ts'

const namings = {
  receptionist: words(
    '前台、接待、接待员、文员、服务员',
    'front desk, reception, receptionist, waiter, waitress',
  ),
  guard: words(
    '保安、门卫、门岗、传达室、看门的、门卫师傅、保安师傅',
    'guard, security, gatekeeper, doorman, porter',
  ),
  guest: words(
    '客人、访客、来宾、供应商、同行、顾客、客户',
    'guest, visitor, supplier, customer, shopper, client',
  ),
  clerk: words(
    '会计、出纳、财务、内勤、助理、店员、采购员、营业员、导购、秘书',
    'clerk, accountant, cashier, bookkeeper, accounts, assistant, shop assistant, secretary, buyer',
  ),
  worker: words(
    '班长、工人、师傅、工长、仓管、仓管员、库管、保管员、技术员、监理、施工员、资料员、操作工、徒弟、车间主任',
    'worker, foreman, shift leader, team leader, supervisor, storeman, storekeeper, warehouse, technician, engineer, fitter, operator, apprentice',
  ),
  driver: words('司机、送货员、送货的、快递、快递员、货车师傅、司机师傅', 'driver, courier, delivery man'),
  neighbour: words(
    '街坊、邻居、大妈、大姐、大爷、阿姨、老板娘、隔壁、路人',
    'neighbour, neighbor, wife, auntie, passer-by, next door',
  ),
  manager: words(
    '总监、老板、经理、厂长、科长、主任、老总、部长、处长、项目经理、总经理',
    'director, boss, owner, manager, chief',
  ),
} satisfies Readonly<Record<string, readonly string[]>>

export type Role = keyof typeof namings

export const roles = Object.keys(namings) as readonly Role[]

const named = roles.map((role) => [role, namings[role]] as const)

export const roleOf = (speaker: string): Role | null => namedIn(speaker, named)
