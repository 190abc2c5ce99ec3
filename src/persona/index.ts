/** The cast. Adding a persona: its file, its Markdown, one line here. */
import type { PersonaId } from '../model/catalogue.ts'
import { zhouGuodong } from './p01-zhou-guodong.ts'
import { linMeiqi } from './p02-lin-meiqi.ts'
import { sunJianye } from './p03-sun-jianye.ts'
import { qianDahai } from './p04-qian-dahai.ts'
import type { Persona } from './persona.ts'

export const personas: ReadonlyMap<PersonaId, Persona> = new Map(
  [zhouGuodong, linMeiqi, sunJianye, qianDahai].map((persona) => [persona.id, persona]),
import { heZhiqiang } from './p05-he-zhiqiang.ts'
import type { Persona } from './persona.ts'

export const personas: ReadonlyMap<PersonaId, Persona> = new Map(
  [zhouGuodong, linMeiqi, sunJianye, heZhiqiang].map((persona) => [persona.id, persona]),
import { maHaiyan } from './p07-ma-haiyan.ts'
import type { Persona } from './persona.ts'

export const personas: ReadonlyMap<PersonaId, Persona> = new Map(
  [zhouGuodong, linMeiqi, sunJianye, maHaiyan].map((persona) => [persona.id, persona]),
import { wuJianping } from './p08-wu-jianping.ts'
import type { Persona } from './persona.ts'

export const personas: ReadonlyMap<PersonaId, Persona> = new Map(
  [zhouGuodong, linMeiqi, sunJianye, wuJianping].map((persona) => [persona.id, persona]),
)
