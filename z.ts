import {solve} from './src/solve/solve.ts'
import {readFileSync, readdirSync} from 'fs'
import {compileCatalogue} from './src/compile/catalogue.ts'
import {compileScenario} from './src/compile/scenario.ts'
import {buildGame} from './src/play/build-game.ts'
import {personas} from './src/persona/index.ts'
import {prove} from './src/proofs/prove.ts'
const walk=(d:string):string[]=>readdirSync(d,{withFileTypes:true}).flatMap(e=>e.isDirectory()?walk(d+'/'+e.name):[d+'/'+e.name])
const src=walk('scenarios').filter(p=>/\.(zh|en)\.md$/.test(p)&&!/\/S\d\d\//.test(p)).map(p=>({path:p.slice(10),text:readFileSync(p,'utf8')}))
let t=process.cpuUsage(); const lap=(l:string)=>{const u=process.cpuUsage(t); console.log(l,((u.user+u.system)/1e3).toFixed(0),'ms cpu'); t=process.cpuUsage()}
const {catalogue}=compileCatalogue(src); lap('catalogue')
const r=compileScenario({path:`S03/S03.zh.md`,text:readFileSync(`scenarios/S03/S03.zh.md`,'utf8')},catalogue); lap('compile')
const g=buildGame(r.scenario!,personas.get('P02')!,catalogue.techniques); lap('build')
const s=solve(g); lap('solve '+s.size+' nodes '+s.pick.length+' choices')
solve(g); lap('solve again')
prove(g,[r.scenario!],catalogue.techniques); lap('prove')
