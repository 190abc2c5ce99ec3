import {readLibrary} from './tools/content.ts'
import {gzipSync} from 'zlib'
const l=readLibrary()
for(const c of l.contents){const j=JSON.stringify(c.game); console.log(c.id,j.length,gzipSync(j).length); 
for(const v of c.game.variants){const t=v.table; console.log(t.keys.length,t.events.length, 'words',gzipSync(JSON.stringify(t.words)).length,'keys',gzipSync(JSON.stringify(t.keys)).length,'next',gzipSync(JSON.stringify(t.next)).length,'toll',gzipSync(JSON.stringify(t.toll)).length)}
console.log('scenario',gzipSync(JSON.stringify(c.zh)).length)}
console.log(l.diagnostics.length)
