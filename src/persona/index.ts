/** The cast. Adding a persona: its file, its Markdown, one line here. */
import type { PersonaId } from '../model/catalogue.ts'
import { zhouGuodong } from './p01-zhou-guodong.ts'
import { linMeiqi } from './p02-lin-meiqi.ts'
import { sunJianye } from './p03-sun-jianye.ts'
import { qianDahai } from './p04-qian-dahai.ts'
import { heZhiqiang } from './p05-he-zhiqiang.ts'
import { zhengJingli } from './p06-zheng-jingli.ts'
import { maHaiyan } from './p07-ma-haiyan.ts'
import { wuJianping } from './p08-wu-jianping.ts'
import { chenSiyu } from './p09-chen-siyu.ts'
import { luoZhen } from './p10-luo-zhen.ts'
import type { Persona } from './persona.ts'

const all: readonly Persona[] = [
  zhouGuodong,
  linMeiqi,
  sunJianye,
  qianDahai,
  heZhiqiang,
  zhengJingli,
  maHaiyan,
  wuJianping,
  chenSiyu,
  luoZhen,
]

export const personas: ReadonlyMap<PersonaId, Persona> = new Map(all.map((persona) => [persona.id, persona]))
