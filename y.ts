import {after,bestChoice,bestBring} from './src/solve/walk.ts'
import {readFileSync, readdirSync} from 'fs'
import {compileCatalogue} from './src/compile/catalogue.ts'
import {compileScenario} from './src/compile/scenario.ts'
import {buildGame} from './src/play/build-game.ts'
import {personas} from './src/persona/index.ts'
import {solve} from './src/solve/solve.ts'
import {offersAt} from './src/proofs/bots.ts'
import {topFallible} from './src/solve/walk.ts'
const walk=(d:string):string[]=>readdirSync(d,{withFileTypes:true}).flatMap(e=>e.isDirectory()?walk(d+'/'+e.name):[d+'/'+e.name])
const src=walk('scenarios').filter(p=>/\.(zh|en)\.md$/.test(p)&&!/\/S\d\d\//.test(p)).map(p=>({path:p.slice(10),text:readFileSync(p,'utf8')}))
const {catalogue}=compileCatalogue(src)
const id=process.argv[2]??'S03'
const sc=compileScenario({path:`${id}/${id}.zh.md`,text:readFileSync(`scenarios/${id}/${id}.zh.md`,'utf8')},catalogue).scenario!
const g=buildGame(sc,personas.get(sc.persona)!,catalogue.techniques)
for(const [k,_s] of g.starts.entries()){const s=solve(g,k)
console.log('start',k,'V*',s.best.toFixed(1),'Vt',s.fallible.toFixed(1),'roots',s.roots.map(r=>s.bestAt[r]!.toFixed(0)+'/'+s.fallibleAt[r]!.toFixed(0)).join(' '))
const show=(n:number)=>{const bits=s.variantsAt[n]!; const vs=g.variants.map((_,i)=>i).filter(i=>bits&(1<<i)); const x=s.stateAt(n,vs[0]!), w=s.rules.words(x)
 console.log(`--${sc.scenes[x.at]?.name} variants ${vs} pat ${x.patience} known ${x.known.toString(2)} trust ${w.trustValue} ${w.mood} ${w.stance} ${w.candour} pr ${w.pressure} deal ${JSON.stringify(Object.fromEntries(Object.entries(s.rules.deal(x)).filter(([,v])=>v)))} V* ${s.bestAt[n]!.toFixed(1)} Vt ${s.fallibleAt[n]!.toFixed(1)}`)
 for(const o of offersAt(s,n)) console.log(`    ${s.fallibleOf[o.index]!.toFixed(1)} (${s.bestOf[o.index]!.toFixed(1)}) ${o.choice.move.kind==='technique'?'':'✗'} ${sc.scenes[x.at]!.choices[o.ordinal]!.text.slice(0,40)}`)}
// best line
for(const v of g.variants.keys()){ console.log('=== best line variant',g.variants[v]!.id); let n=s.roots[bestBring(s)]!; while(!s.ended[n]){show(n); n=after(s,bestChoice(s,n),v)} const x=s.stateAt(n,v); console.log('END',sc.endings[-1-x.at]!.name,s.bestAt[n]!.toFixed(1),s.rules.classOf(x),s.rules.words(x).trustValue,JSON.stringify(s.rules.deal(x)))}
if(process.argv[3]){ const seen=new Map<string,number>(); for(let n=0;n<s.size;n++){ if(s.ended[n])continue; const top=topFallible(s,n); if(top<25)continue; const offs=offersAt(s,n); const worst=Math.min(...offs.filter(o=>o.choice.move.kind!=='red-line').map(o=>s.fallibleOf[o.index]!)); if(top-worst<5)continue; for(const o of offs) if(o.choice.move.kind!=='technique'&&top-s.fallibleOf[o.index]!<3){const k=o.scene+'.'+o.ordinal; const c=seen.get(k)??0; seen.set(k,c+1); if(c<+process.argv[3]){console.log('!!',sc.scenes[o.scene]!.choices[o.ordinal]!.text,(top-s.fallibleOf[o.index]!).toFixed(2));show(n)}}}}
}
