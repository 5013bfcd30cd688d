import {test} from "vitest";
import {lab,document} from "/work/main/test/simulation/lab.ts";
test("x", async()=>{
  let n=0; const t0=performance.now(); let tl=0, ta=0,tp=0;
  for(let i=0;i<100;i++){
    let t=performance.now();
    const l=lab(); tl+=performance.now()-t;
    l.texts.set("keyvault-gitops.yaml",document("Config",{owner:"us",manifests:["*.yaml"],vaults:{vault:null}}));
    const s:any={}; for(let k=0;k<6;k++) s["a"+k]={value:{literal:"x"+k},tags:{a:"b"},expiresIn:"P90D"};
    l.texts.set("v.yaml",document("Vault",{vault:"vault",secrets:s}));
    t=performance.now(); await l.apply(); ta+=performance.now()-t;
    t=performance.now(); await l.plan(); tp+=performance.now()-t;
    n+=l.vaults.log.length; 
    if(i==0) console.log(l.vaults.log.map(e=>e.method+e.path+e.operation).join("\n"), JSON.stringify([...l.look()][0]));
    t=performance.now();l.close();tl+=performance.now()-t;
  }
  console.log((performance.now()-t0)/100,"per", n/100,"requests; lab",tl/100,"apply",ta/100,"plan",tp/100);
});
