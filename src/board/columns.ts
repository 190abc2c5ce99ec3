/**
 * Which column of a roster is which. Enters: a table. Leaves: the row of its headings and, for each field,
 * its column, by the names that companies give them in both languages; a person may say otherwise. Pure.
 */
import { isEmpty, said } from './grid.ts'
import type { Grid } from './grid.ts'
import { fields } from '../model/roster.ts'
import type { Field } from '../model/roster.ts'

/** Index of the column of each field; null where there is none. */
export type Columns = Readonly<Record<Field, number | null>>

export interface Headed {
  /** Index of the row of headings; -1 where the table begins with people. */
  readonly head: number
  readonly columns: Columns
}

const names: Readonly<Record<Field, readonly string[]>> = {
  staff: [
    ...[
      '工号',
      '员工编号',
      '员工号',
      '员工工号',
      '职工编号',
      '职工号',
      '人员编号',
      '人员编码',
      '员工代码',
      '员工ID',
      '学号',
    ],
    ...[
      '编号',
      '胸牌号',
      '用户名',
      '登录名',
      '账号',
      '帐号',
      'staff',
      'staff number',
      'staff no',
      'staff id',
      'employee id',
    ],
    ...[
      'employee number',
      'employee no',
      'employee code',
      'emp id',
      'emp no',
      'personnel number',
      'id',
      'id number',
    ],
    ...['user id', 'user name', 'badge', 'payroll number', 'number', 'no'],
  ],
  name: [
    ...[
      '姓名',
      '名字',
      '员工姓名',
      '人员姓名',
      '学员',
      '学员姓名',
      '中文名',
      'name',
      'full name',
      'employee name',
      'employee',
    ],
    ...['staff name', 'learner', 'display name'],
  ],
  department: [
    ...[
      '部门',
      '所属部门',
      '部门名称',
      '所在部门',
      '一级部门',
      '组织',
      '团队',
      '单位',
      '大区',
      '区域',
      '分公司',
      'department',
    ],
    ...['dept', 'team', 'unit', 'division', 'organisation', 'organization', 'org', 'region', 'branch'],
  ],
  post: [
    ...[
      '岗位',
      '职位',
      '职务',
      '岗位名称',
      '岗位序列',
      '职级',
      'post',
      'position',
      'title',
      'job title',
      'job',
      'role',
    ],
  ],
  courses: [
    ...[
      '必修课程',
      '必修课',
      '必修',
      '课程',
      '课程名称',
      '课程编号',
      '应修课程',
      '培训课程',
      '要学的课',
      'required courses',
    ],
    ...[
      'required course',
      'required',
      'courses',
      'course',
      'course id',
      'mandatory courses',
      'mandatory',
      'training',
    ],
  ],
  due: [
    ...[
      '截止日期',
      '截止',
      '截止时间',
      '完成期限',
      '期限',
      '到期日',
      '到期日期',
      '完成日期',
      '最晚完成',
      '应完成日期',
    ],
    ...['due', 'due date', 'deadline', 'complete by', 'due by', 'target date'],
  ],
  exempt: ['免修', '是否免修', '豁免', '免训', '免考', 'exempt', 'exemption', 'waived', 'excused'],
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*_\-:./#]+/g, '')

/** By name; the rank says how sure it is: 员工编号 is the number before 编号 is. */
const named: ReadonlyMap<string, { readonly field: Field; readonly rank: number }> = new Map(
  fields.flatMap((field) => names[field].map((name, rank) => [plain(name), { field, rank }] as const)),
)

const noColumns: Columns = {
  staff: null,
  name: null,
  department: null,
  post: null,
  courses: null,
  due: null,
  exempt: null,
}

/** The surest column of each field. */
function columnsIn(row: Grid[number]): Columns {
  const ranks = new Map<Field, number>()
  return row.reduce<Columns>((columns, cell, index) => {
    const found = named.get(plain(said(cell)))
    if (found === undefined || found.rank >= (ranks.get(found.field) ?? Infinity)) return columns
    ranks.set(found.field, found.rank)
    return { ...columns, [found.field]: index }
  }, noColumns)
}

const foundIn = (columns: Columns): number => fields.filter((field) => columns[field] !== null).length

/** A title and a note may stand above the headings. */
const searched = 10

/** The row with most headings that are known; where it has but one, it may as well be a person. */
export function headingsOf(grid: Grid): Headed {
  const heads = grid.slice(0, searched).map((row, head) => ({ head, columns: columnsIn(row) }))
  const best = heads.reduce<Headed>(
    (most, each) => (foundIn(each.columns) > foundIn(most.columns) ? each : most),
    { head: -1, columns: noColumns },
  )
  if (foundIn(best.columns) >= 2) return best
  // Nothing to go by: whatever stands first is shown as headings, for a person to say which is which.
  return { head: grid.findIndex((row) => !isEmpty(row)), columns: best.columns }
}
