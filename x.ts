import {readFileSync, readdirSync} from 'fs'
import {compileCatalogue} from './src/compile/catalogue.ts'
import {compileScenario} from './src/compile/scenario.ts'
import {buildGame} from './src/play/build-game.ts'
import {personas} from './src/persona/index.ts'
import {prove} from './src/proofs/prove.ts'
const walk=(d:string):string[]=>readdirSync(d,{withFileTypes:true}).flatMap(e=>e.isDirectory()?walk(d+'/'+e.name):[d+'/'+e.name])
const src=walk('scenarios').filter(p=>/\.(zh|en)\.md$/.test(p)&&!/\/S\d\d\//.test(p)).map(p=>({path:p.slice(10),text:readFileSync(p,'utf8')}))
const {catalogue,diagnostics}=compileCatalogue(src)
console.log(diagnostics.length, diagnostics.slice(0,5))
const id=process.argv[2]??'S03'
const r=compileScenario({path:`${id}/${id}.zh.md`,text:readFileSync(`scenarios/${id}/${id}.zh.md`,'utf8')},catalogue)
console.log(r.scenario?.scenes.length, r.diagnostics.map(d=>`${d.span.line}:${d.span.column} ${d.severity} ${d.code} ${d.message.zh}`).join('\n'))
if(r.scenario){ let t=Date.now(); const g=buildGame(r.scenario,personas.get(r.scenario.persona)!,catalogue.techniques); console.log('build',Date.now()-t,g.variants.map(v=>v.table.keys.length), JSON.stringify(g).length); t=Date.now();
const p=prove(g,[r.scenario],catalogue.techniques); console.log('prove',Date.now()-t); const f=p.figures
console.log({states:f.states,decisions:f.decisions,best:f.best,knowing:f.knowing,random:f.random,skill:f.skill.map(x=>+x.toFixed(1)),mis:f.skillMisconceptions.map(x=>+x.toFixed(1)),bestPasses:f.bestPasses})
console.log(Object.entries(f.bots).map(([n,b])=>`${n} ${b.passed}/${b.of}${b.passed>b.of*b.limit?'✗':''}`).join('  '))
console.log(p.diagnostics.map(d=>d.severity+' '+d.code+' '+d.message.zh).join('\n'))
}
