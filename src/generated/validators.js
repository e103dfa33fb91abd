// Made from schemas/ by `npm run generate`. Never edit by hand.
function added(all, error) {
  if (all === null) return [error];
  all.push(error);
  return all;
}
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
function joined(all, more) {
  if (all === null) return more;
  for (const error of more) all.push(error);
  return all;
}
const manifest = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/manifest.schema.json","type":"object","additionalProperties":false,"required":["emvi","title"],"properties":{"emvi":{"type":"integer","const":1},"title":{"$ref":"common.schema.json#/$defs/text"},"language":{"$ref":"common.schema.json#/$defs/language"},"author":{"$ref":"common.schema.json#/$defs/text"},"output":{"$ref":"common.schema.json#/$defs/path"},"tender":{"$ref":"#/$defs/Tender"},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}},"dates":{"$ref":"#/$defs/Dates"},"colours":{"$ref":"#/$defs/Colours"},"theme":{"type":"string","enum":["calm","formal","fresh"]},"pdf":{"$ref":"#/$defs/Pdf"},"houseStyle":{"$ref":"common.schema.json#/$defs/path"},"houseStyleNames":{"type":"array","items":{"$ref":"#/$defs/HouseStyleName"}},"prefixes":{"$ref":"#/$defs/Prefixes"},"sources":{"$ref":"#/$defs/Sources"},"formRules":{"$ref":"common.schema.json#/$defs/FormRules"},"gate":{"$ref":"#/$defs/Gate"},"checks":{"$ref":"#/$defs/Checks"},"documents":{"type":"array","items":{"$ref":"#/$defs/DocumentEntry"}}},"$defs":{"Tender":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"reference":{"$ref":"common.schema.json#/$defs/text"},"buyer":{"$ref":"common.schema.json#/$defs/text"},"total":{"$ref":"common.schema.json#/$defs/text"},"contractTerms":{"type":"array","items":{"$ref":"#/$defs/ContractTerms"}}}},"Party":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","lead","consortium","partner","subcontractor","third-party","other"]},"declarations":{"$ref":"common.schema.json#/$defs/texts"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}},"Dates":{"type":"object","additionalProperties":false,"properties":{"questions":{"$ref":"common.schema.json#/$defs/date"},"closing":{"$ref":"common.schema.json#/$defs/date"},"award":{"$ref":"common.schema.json#/$defs/date"},"start":{"$ref":"common.schema.json#/$defs/date"}}},"Colours":{"type":"object","additionalProperties":false,"properties":{"primary":{"$ref":"common.schema.json#/$defs/colour"},"accent":{"$ref":"common.schema.json#/$defs/colour"}}},"Pdf":{"type":"object","additionalProperties":false,"properties":{"engine":{"type":"string","enum":["libreoffice","builtin"]},"standard":{"type":"string","enum":["ua-1","a-2b"]}}},"HouseStyleName":{"type":"object","additionalProperties":false,"required":["style","name"],"properties":{"style":{"type":"string","enum":["title","heading1","heading2","heading3","heading4","heading5","heading6","text","bullet","number","listContinue","quote","code","caption","contentsHeading","contents1","contents2","contents3","table","tableText","tableHeader","calloutTitle","calloutText","header","footer","hyperlink"]},"name":{"$ref":"common.schema.json#/$defs/text"}}},"Prefixes":{"type":"object","additionalProperties":false,"properties":{"wish":{"$ref":"common.schema.json#/$defs/prefix"},"kpi":{"$ref":"common.schema.json#/$defs/prefix"},"phase":{"$ref":"common.schema.json#/$defs/prefix"},"risk":{"$ref":"common.schema.json#/$defs/prefix"},"evidence":{"$ref":"common.schema.json#/$defs/prefix"},"input":{"$ref":"common.schema.json#/$defs/prefix"},"criterion":{"$ref":"common.schema.json#/$defs/prefix"},"question":{"$ref":"common.schema.json#/$defs/prefix"},"requirement":{"$ref":"common.schema.json#/$defs/prefix"},"clarification":{"$ref":"common.schema.json#/$defs/prefix"},"reference":{"$ref":"common.schema.json#/$defs/prefix"}}},"Sources":{"type":"object","additionalProperties":false,"properties":{"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"wishes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"kpis":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"risks":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"organisation":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"inputs":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"requirements":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"offer":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"clarifications":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"references":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"glossary":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1}}},"Gate":{"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}},"Checks":{"type":"object","additionalProperties":false,"properties":{"profile":{"type":"string","enum":["draft","review","submission"]},"severities":{"type":"array","items":{"$ref":"#/$defs/RuleSeverity"}},"baseline":{"$ref":"common.schema.json#/$defs/path"},"minSmart":{"type":"integer","minimum":0,"maximum":100},"requires":{"type":"array","items":{"type":"string","enum":["owner","escalation","sanction","baseline","evidence","period","startEvent","risk"]}}}},"RuleSeverity":{"type":"object","additionalProperties":false,"required":["code","severity"],"properties":{"code":{"$ref":"common.schema.json#/$defs/text"},"severity":{"type":"string","enum":["off","info","warning","error"]}}},"DocumentEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx","pdf","xlsx","csv","txt"]},"minItems":1},"paper":{"type":"string","enum":["A4","A3"]},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}},"ChapterEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"}}},"ContractTerms":{"type":"object","additionalProperties":false,"required":["set"],"properties":{"set":{"$ref":"common.schema.json#/$defs/text"},"version":{"$ref":"common.schema.json#/$defs/text"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"string","enum":["nl","en"]};

function validate56(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "nl") || (data === "en"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.set === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "set"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "set") || (key0 === "version"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.set !== undefined){
if(!(validate54(data.set, instancePath+"/set"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate54(data.version, instancePath+"/version"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate61(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "reference")) || (key0 === "buyer")) || (key0 === "total")) || (key0 === "contractTerms"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate54(data.reference, instancePath+"/reference"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.buyer !== undefined){
if(!(validate54(data.buyer, instancePath+"/buyer"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
if(!(validate54(data.total, instancePath+"/total"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.contractTerms !== undefined){
let data4 = data.contractTerms;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data4[i0], instancePath+"/contractTerms/" + i0))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/contractTerms",schemaPath:"#/properties/contractTerms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","lead","consortium","partner","subcontractor","third-party","other"]},"declarations":{"$ref":"common.schema.json#/$defs/texts"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};
const func2 = lengthOf;
const pattern5 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate76(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.reason === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "reason"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate76(data.code, instancePath+"/code"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate76(data.reason, instancePath+"/reason"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "role")) || (key0 === "declarations")) || (key0 === "evidence")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate72(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data2 === "buyer") || (data2 === "bidder")) || (data2 === "lead")) || (data2 === "consortium")) || (data2 === "partner")) || (data2 === "subcontractor")) || (data2 === "third-party")) || (data2 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum}});
errors++;
}
}
if(data.declarations !== undefined){
if(!(validate75(data.declarations, instancePath+"/declarations"))){
vErrors = joined(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate79(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate83(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate91(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "questions") || (key0 === "closing")) || (key0 === "award")) || (key0 === "start"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.questions !== undefined){
if(!(validate91(data.questions, instancePath+"/questions"))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.closing !== undefined){
if(!(validate91(data.closing, instancePath+"/closing"))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.award !== undefined){
if(!(validate91(data.award, instancePath+"/award"))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate91(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");

function validate98(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern9.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^#[0-9A-Fa-f]{6}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "primary") || (key0 === "accent"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.primary !== undefined){
if(!(validate98(data.primary, instancePath+"/primary"))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.accent !== undefined){
if(!(validate98(data.accent, instancePath+"/accent"))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"properties":{"engine":{"type":"string","enum":["libreoffice","builtin"]},"standard":{"type":"string","enum":["ua-1","a-2b"]}}};

function validate102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "engine") || (key0 === "standard"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data0 === "libreoffice") || (data0 === "builtin"))){
vErrors = added(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema38.properties.engine.enum}});
errors++;
}
}
if(data.standard !== undefined){
let data1 = data.standard;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/standard",schemaPath:"#/properties/standard/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "ua-1") || (data1 === "a-2b"))){
vErrors = added(vErrors, {instancePath:instancePath+"/standard",schemaPath:"#/properties/standard/enum",keyword:"enum",params:{allowedValues: schema38.properties.standard.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["style","name"],"properties":{"style":{"type":"string","enum":["title","heading1","heading2","heading3","heading4","heading5","heading6","text","bullet","number","listContinue","quote","code","caption","contentsHeading","contents1","contents2","contents3","table","tableText","tableHeader","calloutTitle","calloutText","header","footer","hyperlink"]},"name":{"$ref":"common.schema.json#/$defs/text"}}};

function validate105(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.style === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "style"}});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "style") || (key0 === "name"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.style !== undefined){
let data0 = data.style;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/style",schemaPath:"#/properties/style/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((data0 === "title") || (data0 === "heading1")) || (data0 === "heading2")) || (data0 === "heading3")) || (data0 === "heading4")) || (data0 === "heading5")) || (data0 === "heading6")) || (data0 === "text")) || (data0 === "bullet")) || (data0 === "number")) || (data0 === "listContinue")) || (data0 === "quote")) || (data0 === "code")) || (data0 === "caption")) || (data0 === "contentsHeading")) || (data0 === "contents1")) || (data0 === "contents2")) || (data0 === "contents3")) || (data0 === "table")) || (data0 === "tableText")) || (data0 === "tableHeader")) || (data0 === "calloutTitle")) || (data0 === "calloutText")) || (data0 === "header")) || (data0 === "footer")) || (data0 === "hyperlink"))){
vErrors = added(vErrors, {instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema39.properties.style.enum}});
errors++;
}
}
if(data.name !== undefined){
if(!(validate54(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"properties":{"wish":{"$ref":"common.schema.json#/$defs/prefix"},"kpi":{"$ref":"common.schema.json#/$defs/prefix"},"phase":{"$ref":"common.schema.json#/$defs/prefix"},"risk":{"$ref":"common.schema.json#/$defs/prefix"},"evidence":{"$ref":"common.schema.json#/$defs/prefix"},"input":{"$ref":"common.schema.json#/$defs/prefix"},"criterion":{"$ref":"common.schema.json#/$defs/prefix"},"question":{"$ref":"common.schema.json#/$defs/prefix"},"requirement":{"$ref":"common.schema.json#/$defs/prefix"},"clarification":{"$ref":"common.schema.json#/$defs/prefix"},"reference":{"$ref":"common.schema.json#/$defs/prefix"}}};
const pattern10 = new RegExp("^[A-Za-z]{1,10}$", "u");

function validate109(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern10.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{1,10}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.wish !== undefined){
if(!(validate109(data.wish, instancePath+"/wish"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.kpi !== undefined){
if(!(validate109(data.kpi, instancePath+"/kpi"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate109(data.phase, instancePath+"/phase"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate109(data.risk, instancePath+"/risk"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate109(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate109(data.input, instancePath+"/input"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate109(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validate109(data.question, instancePath+"/question"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.requirement !== undefined){
if(!(validate109(data.requirement, instancePath+"/requirement"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.clarification !== undefined){
if(!(validate109(data.clarification, instancePath+"/clarification"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate109(data.reference, instancePath+"/reference"))){
vErrors = joined(vErrors, validate109.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","additionalProperties":false,"properties":{"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"wishes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"kpis":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"risks":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"organisation":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"inputs":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"requirements":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"offer":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"clarifications":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"references":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"glossary":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1}}};

function validate122(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.criteria !== undefined){
let data0 = data.criteria;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data0[i0], instancePath+"/criteria/" + i0))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.wishes !== undefined){
let data2 = data.wishes;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate59(data2[i1], instancePath+"/wishes/" + i1))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.kpis !== undefined){
let data4 = data.kpis;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate59(data4[i2], instancePath+"/kpis/" + i2))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.phases !== undefined){
let data6 = data.phases;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate59(data6[i3], instancePath+"/phases/" + i3))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.risks !== undefined){
let data8 = data.risks;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate59(data8[i4], instancePath+"/risks/" + i4))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.organisation !== undefined){
let data10 = data.organisation;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate59(data10[i5], instancePath+"/organisation/" + i5))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.evidence !== undefined){
let data12 = data.evidence;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(!(validate59(data12[i6], instancePath+"/evidence/" + i6))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.inputs !== undefined){
let data14 = data.inputs;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
if(!(validate59(data14[i7], instancePath+"/inputs/" + i7))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.requirements !== undefined){
let data16 = data.requirements;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
if(!(validate59(data16[i8], instancePath+"/requirements/" + i8))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.offer !== undefined){
let data18 = data.offer;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
if(!(validate59(data18[i9], instancePath+"/offer/" + i9))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clarifications !== undefined){
let data20 = data.clarifications;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/clarifications",schemaPath:"#/properties/clarifications/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
if(!(validate59(data20[i10], instancePath+"/clarifications/" + i10))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/clarifications",schemaPath:"#/properties/clarifications/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.references !== undefined){
let data22 = data.references;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
if(!(validate59(data22[i11], instancePath+"/references/" + i11))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.glossary !== undefined){
let data24 = data.glossary;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
if(!(validate59(data24[i12], instancePath+"/glossary/" + i12))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","additionalProperties":false,"properties":{"isAnonymous":{"type":"boolean"},"forbiddenWords":{"$ref":"common.schema.json#/$defs/texts"},"otherClients":{"$ref":"common.schema.json#/$defs/texts"},"isInOrder":{"type":"boolean"},"maxPages":{"$ref":"common.schema.json#/$defs/text"},"countedPages":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"cover":{"type":"boolean"},"contents":{"type":"boolean"},"annexes":{"type":"boolean"},"a3":{"type":"integer","minimum":1,"maximum":4}}},"fonts":{"$ref":"common.schema.json#/$defs/texts"},"minFontSize":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"type":"number","minimum":4,"maximum":24},"tables":{"type":"number","minimum":4,"maximum":24},"captions":{"type":"number","minimum":4,"maximum":24},"margins":{"type":"number","minimum":4,"maximum":24},"notes":{"type":"number","minimum":4,"maximum":24},"pictures":{"type":"number","minimum":4,"maximum":24}}},"minLineSpacing":{"type":"number","minimum":1,"maximum":3},"minMargins":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"top":{"type":"number","minimum":0,"maximum":100},"right":{"type":"number","minimum":0,"maximum":100},"bottom":{"type":"number","minimum":0,"maximum":100},"left":{"type":"number","minimum":0,"maximum":100}}},"paper":{"type":"string","enum":["A4","A3"]},"characterCount":{"type":"string","enum":["with-spaces","without-spaces"]},"namesPeople":{"type":"boolean"}}};

function validate138(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isAnonymous !== undefined){
if(typeof data.isAnonymous !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isAnonymous",schemaPath:"#/properties/isAnonymous/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.forbiddenWords !== undefined){
if(!(validate138(data.forbiddenWords, instancePath+"/forbiddenWords"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.otherClients !== undefined){
if(!(validate138(data.otherClients, instancePath+"/otherClients"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.isInOrder !== undefined){
if(typeof data.isInOrder !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isInOrder",schemaPath:"#/properties/isInOrder/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.maxPages !== undefined){
if(!(validate76(data.maxPages, instancePath+"/maxPages"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.countedPages !== undefined){
let data5 = data.countedPages;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data5){
if(!((((key1 === "cover") || (key1 === "contents")) || (key1 === "annexes")) || (key1 === "a3"))){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.cover !== undefined){
if(typeof data5.cover !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/cover",schemaPath:"#/properties/countedPages/properties/cover/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.contents !== undefined){
if(typeof data5.contents !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/contents",schemaPath:"#/properties/countedPages/properties/contents/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.annexes !== undefined){
if(typeof data5.annexes !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/annexes",schemaPath:"#/properties/countedPages/properties/annexes/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.a3 !== undefined){
let data9 = data5.a3;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fonts !== undefined){
if(!(validate138(data.fonts, instancePath+"/fonts"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.minFontSize !== undefined){
let data11 = data.minFontSize;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "text") || (key2 === "tables")) || (key2 === "captions")) || (key2 === "margins")) || (key2 === "notes")) || (key2 === "pictures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.text !== undefined){
let data12 = data11.text;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 24 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data12 < 4 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.tables !== undefined){
let data13 = data11.tables;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 24 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data13 < 4 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.captions !== undefined){
let data14 = data11.captions;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 24 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data14 < 4 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.margins !== undefined){
let data15 = data11.margins;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 24 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data15 < 4 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.notes !== undefined){
let data16 = data11.notes;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 24 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data16 < 4 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.pictures !== undefined){
let data17 = data11.pictures;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 24 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data17 < 4 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.minLineSpacing !== undefined){
let data18 = data.minLineSpacing;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data18 < 1 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.minMargins !== undefined){
let data19 = data.minMargins;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data19){
if(!((((key3 === "top") || (key3 === "right")) || (key3 === "bottom")) || (key3 === "left"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.top !== undefined){
let data20 = data19.top;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.right !== undefined){
let data21 = data19.right;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.bottom !== undefined){
let data22 = data19.bottom;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.left !== undefined){
let data23 = data19.left;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.paper !== undefined){
let data24 = data.paper;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data24 === "A4") || (data24 === "A3"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/enum",keyword:"enum",params:{allowedValues: schema43.properties.paper.enum}});
errors++;
}
}
if(data.characterCount !== undefined){
let data25 = data.characterCount;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/characterCount",schemaPath:"#/properties/characterCount/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data25 === "with-spaces") || (data25 === "without-spaces"))){
vErrors = added(vErrors, {instancePath:instancePath+"/characterCount",schemaPath:"#/properties/characterCount/enum",keyword:"enum",params:{allowedValues: schema43.properties.characterCount.enum}});
errors++;
}
}
if(data.namesPeople !== undefined){
if(typeof data.namesPeople !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/namesPeople",schemaPath:"#/properties/namesPeople/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}};

function validate145(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "questions")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.questions !== undefined){
let data0 = data.questions;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "kpi") || (data0 === "proof")) || (data0 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/enum",keyword:"enum",params:{allowedValues: schema45.properties.questions.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","additionalProperties":false,"properties":{"profile":{"type":"string","enum":["draft","review","submission"]},"severities":{"type":"array","items":{"$ref":"#/$defs/RuleSeverity"}},"baseline":{"$ref":"common.schema.json#/$defs/path"},"minSmart":{"type":"integer","minimum":0,"maximum":100},"requires":{"type":"array","items":{"type":"string","enum":["owner","escalation","sanction","baseline","evidence","period","startEvent","risk"]}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["code","severity"],"properties":{"code":{"$ref":"common.schema.json#/$defs/text"},"severity":{"type":"string","enum":["off","info","warning","error"]}}};

function validate148(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.severity === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "severity"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.code !== undefined){
if(!(validate54(data.code, instancePath+"/code"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema47.properties.severity.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "profile") || (key0 === "severities")) || (key0 === "baseline")) || (key0 === "minSmart")) || (key0 === "requires"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "draft") || (data0 === "review")) || (data0 === "submission"))){
vErrors = added(vErrors, {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema46.properties.profile.enum}});
errors++;
}
}
if(data.severities !== undefined){
let data1 = data.severities;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data1[i0], instancePath+"/severities/" + i0))){
vErrors = joined(vErrors, validate148.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate59(data.baseline, instancePath+"/baseline"))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.minSmart !== undefined){
let data4 = data.minSmart;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/minSmart",schemaPath:"#/properties/minSmart/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/minSmart",schemaPath:"#/properties/minSmart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/minSmart",schemaPath:"#/properties/minSmart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data6 === "owner") || (data6 === "escalation")) || (data6 === "sanction")) || (data6 === "baseline")) || (data6 === "evidence")) || (data6 === "period")) || (data6 === "startEvent")) || (data6 === "risk"))){
vErrors = added(vErrors, {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/properties/requires/items/enum",keyword:"enum",params:{allowedValues: schema46.properties.requires.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx","pdf","xlsx","csv","txt"]},"minItems":1},"paper":{"type":"string","enum":["A4","A3"]},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};
const pattern11 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate154(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern11.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"string","enum":["internal","submission"]};

function validate159(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate163(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "body"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate72(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate59(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate153(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate154(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate54(data.template, instancePath+"/template"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate54(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate159(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate56(data.language, instancePath+"/language"))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.formats !== undefined){
let data6 = data.formats;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data7 === "md") || (data7 === "docx")) || (data7 === "pdf")) || (data7 === "xlsx")) || (data7 === "csv")) || (data7 === "txt"))){
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema48.properties.formats.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.paper !== undefined){
let data8 = data.paper;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "A4") || (data8 === "A3"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/enum",keyword:"enum",params:{allowedValues: schema48.properties.paper.enum}});
errors++;
}
}
if(data.criteria !== undefined){
let data9 = data.criteria;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate72(data9[i1], instancePath+"/criteria/" + i1))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.options !== undefined){
let data11 = data.options;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.chapters !== undefined){
let data12 = data.chapters;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chapters",schemaPath:"#/properties/chapters/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate163(data12[i2], instancePath+"/chapters/" + i2))){
vErrors = joined(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chapters",schemaPath:"#/properties/chapters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate83(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emvi === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emvi"}});
errors++;
}
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.emvi !== undefined){
let data0 = data.emvi;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/emvi",schemaPath:"#/properties/emvi/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if(1 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/emvi",schemaPath:"#/properties/emvi/const",keyword:"const",params:{allowedValue: 1}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate54(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate56(data.language, instancePath+"/language"))){
vErrors = joined(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
if(!(validate54(data.author, instancePath+"/author"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined){
if(!(validate59(data.output, instancePath+"/output"))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.tender !== undefined){
if(!(validate61(data.tender, instancePath+"/tender"))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.parties !== undefined){
let data6 = data.parties;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data6[i0], instancePath+"/parties/" + i0))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/parties",schemaPath:"#/properties/parties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.dates !== undefined){
if(!(validate90(data.dates, instancePath+"/dates"))){
vErrors = joined(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.colours !== undefined){
if(!(validate97(data.colours, instancePath+"/colours"))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.theme !== undefined){
let data10 = data.theme;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data10 === "calm") || (data10 === "formal")) || (data10 === "fresh"))){
vErrors = added(vErrors, {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/enum",keyword:"enum",params:{allowedValues: schema19.properties.theme.enum}});
errors++;
}
}
if(data.pdf !== undefined){
if(!(validate102(data.pdf, instancePath+"/pdf"))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.houseStyle !== undefined){
if(!(validate59(data.houseStyle, instancePath+"/houseStyle"))){
vErrors = joined(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.houseStyleNames !== undefined){
let data13 = data.houseStyleNames;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate105(data13[i1], instancePath+"/houseStyleNames/" + i1))){
vErrors = joined(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/houseStyleNames",schemaPath:"#/properties/houseStyleNames/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.prefixes !== undefined){
if(!(validate108(data.prefixes, instancePath+"/prefixes"))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate122(data.sources, instancePath+"/sources"))){
vErrors = joined(vErrors, validate122.errors);
errors = vErrors.length;
}
}
if(data.formRules !== undefined){
if(!(validate137(data.formRules, instancePath+"/formRules"))){
vErrors = joined(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(!(validate145(data.gate, instancePath+"/gate"))){
vErrors = joined(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate147(data.checks, instancePath+"/checks"))){
vErrors = joined(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
let data20 = data.documents;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate153(data20[i2], instancePath+"/documents/" + i2))){
vErrors = joined(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const criteria = validate170;
const schema53 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"text":{"$ref":"common.schema.json#/$defs/text"},"weight":{"$ref":"common.schema.json#/$defs/text"},"scale":{"$ref":"#/$defs/Scale"},"minimumScore":{"$ref":"common.schema.json#/$defs/text"},"formRules":{"$ref":"common.schema.json#/$defs/FormRules"},"subCriteria":{"type":"array","items":{"$ref":"#/$defs/Criterion"}},"questions":{"type":"array","items":{"$ref":"#/$defs/Question"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate172(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate174(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate179(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "label") || (key0 === "fraction")) || (key0 === "meaning"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.label !== undefined){
if(!(validate174(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.fraction !== undefined){
if(!(validate174(data.fraction, instancePath+"/fraction"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
if(!(validate174(data.meaning, instancePath+"/meaning"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "levels") || (key0 === "steps"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.levels !== undefined){
let data0 = data.levels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate179(data0[i0], instancePath+"/levels/" + i0))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.steps !== undefined){
if(!(validate174(data.steps, instancePath+"/steps"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate187(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.isAnonymous !== undefined){
if(typeof data.isAnonymous !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isAnonymous",schemaPath:"#/properties/isAnonymous/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.forbiddenWords !== undefined){
if(!(validate138(data.forbiddenWords, instancePath+"/forbiddenWords"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.otherClients !== undefined){
if(!(validate138(data.otherClients, instancePath+"/otherClients"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.isInOrder !== undefined){
if(typeof data.isInOrder !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isInOrder",schemaPath:"#/properties/isInOrder/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.maxPages !== undefined){
if(!(validate76(data.maxPages, instancePath+"/maxPages"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.countedPages !== undefined){
let data5 = data.countedPages;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data5){
if(!((((key1 === "cover") || (key1 === "contents")) || (key1 === "annexes")) || (key1 === "a3"))){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.cover !== undefined){
if(typeof data5.cover !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/cover",schemaPath:"#/properties/countedPages/properties/cover/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.contents !== undefined){
if(typeof data5.contents !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/contents",schemaPath:"#/properties/countedPages/properties/contents/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.annexes !== undefined){
if(typeof data5.annexes !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/annexes",schemaPath:"#/properties/countedPages/properties/annexes/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data5.a3 !== undefined){
let data9 = data5.a3;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages/a3",schemaPath:"#/properties/countedPages/properties/a3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/countedPages",schemaPath:"#/properties/countedPages/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fonts !== undefined){
if(!(validate138(data.fonts, instancePath+"/fonts"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.minFontSize !== undefined){
let data11 = data.minFontSize;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data11){
if(!((((((key2 === "text") || (key2 === "tables")) || (key2 === "captions")) || (key2 === "margins")) || (key2 === "notes")) || (key2 === "pictures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.text !== undefined){
let data12 = data11.text;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 24 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data12 < 4 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/text",schemaPath:"#/properties/minFontSize/properties/text/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.tables !== undefined){
let data13 = data11.tables;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 24 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data13 < 4 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/tables",schemaPath:"#/properties/minFontSize/properties/tables/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.captions !== undefined){
let data14 = data11.captions;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 24 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data14 < 4 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/captions",schemaPath:"#/properties/minFontSize/properties/captions/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.margins !== undefined){
let data15 = data11.margins;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 24 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data15 < 4 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/margins",schemaPath:"#/properties/minFontSize/properties/margins/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.notes !== undefined){
let data16 = data11.notes;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 24 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data16 < 4 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/notes",schemaPath:"#/properties/minFontSize/properties/notes/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.pictures !== undefined){
let data17 = data11.pictures;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 24 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}});
errors++;
}
if(data17 < 4 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize/pictures",schemaPath:"#/properties/minFontSize/properties/pictures/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minFontSize",schemaPath:"#/properties/minFontSize/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.minLineSpacing !== undefined){
let data18 = data.minLineSpacing;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}});
errors++;
}
if(data18 < 1 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minLineSpacing",schemaPath:"#/properties/minLineSpacing/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.minMargins !== undefined){
let data19 = data.minMargins;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data19){
if(!((((key3 === "top") || (key3 === "right")) || (key3 === "bottom")) || (key3 === "left"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data19.top !== undefined){
let data20 = data19.top;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/top",schemaPath:"#/properties/minMargins/properties/top/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.right !== undefined){
let data21 = data19.right;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/right",schemaPath:"#/properties/minMargins/properties/right/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.bottom !== undefined){
let data22 = data19.bottom;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data22 < 0 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/bottom",schemaPath:"#/properties/minMargins/properties/bottom/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data19.left !== undefined){
let data23 = data19.left;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins/left",schemaPath:"#/properties/minMargins/properties/left/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minMargins",schemaPath:"#/properties/minMargins/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.paper !== undefined){
let data24 = data.paper;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data24 === "A4") || (data24 === "A3"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/enum",keyword:"enum",params:{allowedValues: schema43.properties.paper.enum}});
errors++;
}
}
if(data.characterCount !== undefined){
let data25 = data.characterCount;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/characterCount",schemaPath:"#/properties/characterCount/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data25 === "with-spaces") || (data25 === "without-spaces"))){
vErrors = added(vErrors, {instancePath:instancePath+"/characterCount",schemaPath:"#/properties/characterCount/enum",keyword:"enum",params:{allowedValues: schema43.properties.characterCount.enum}});
errors++;
}
}
if(data.namesPeople !== undefined){
if(typeof data.namesPeople !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/namesPeople",schemaPath:"#/properties/namesPeople/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"maxLength":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"asks":{"$ref":"common.schema.json#/$defs/texts"},"aspects":{"$ref":"common.schema.json#/$defs/texts"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"approach":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate198(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}


function validate206(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate208(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate215(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate193(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate172(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate174(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.maxLength !== undefined){
if(!(validate174(data.maxLength, instancePath+"/maxLength"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate174(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.asks !== undefined){
if(!(validate198(data.asks, instancePath+"/asks"))){
vErrors = joined(vErrors, validate198.errors);
errors = vErrors.length;
}
}
if(data.aspects !== undefined){
if(!(validate198(data.aspects, instancePath+"/aspects"))){
vErrors = joined(vErrors, validate198.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate174(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate174(data.approach, instancePath+"/approach"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate198(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate198.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate174(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate206(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate208(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate208(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate208(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate208(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate198(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate198.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate215(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate171};

function validate171(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate172(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate174(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate174(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate174(data.weight, instancePath+"/weight"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
if(!(validate178(data.scale, instancePath+"/scale"))){
vErrors = joined(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data.minimumScore !== undefined){
if(!(validate174(data.minimumScore, instancePath+"/minimumScore"))){
vErrors = joined(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.formRules !== undefined){
if(!(validate187(data.formRules, instancePath+"/formRules"))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
}
if(data.subCriteria !== undefined){
let data7 = data.subCriteria;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data7[i0], instancePath+"/subCriteria/" + i0))){
vErrors = joined(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/subCriteria",schemaPath:"#/properties/subCriteria/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.questions !== undefined){
let data9 = data.questions;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate193(data9[i1], instancePath+"/questions/" + i1))){
vErrors = joined(vErrors, validate193.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate215(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/criteria.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "criteria")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.criteria !== undefined){
let data0 = data.criteria;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate171(data0[i0], instancePath+"/criteria/" + i0))){
vErrors = joined(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const requirements = validate221;
const schema65 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"type":{"type":"string","enum":["KO","REQ","wish","info"]},"title":{"$ref":"common.schema.json#/$defs/text"},"category":{"$ref":"common.schema.json#/$defs/text"},"text":{"$ref":"common.schema.json#/$defs/text"},"sources":{"type":"array","items":{"$ref":"#/$defs/RequirementSource"}},"items":{"type":"array","items":{"$ref":"#/$defs/RequirementItem"}},"norms":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Norm"},"minItems":1},"compliance":{"type":"string","enum":["compliant","partial","deviating"]},"explanation":{"$ref":"common.schema.json#/$defs/text"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"references":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate223(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate225(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate229(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "document") || (key0 === "place")) || (key0 === "text"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.document !== undefined){
if(!(validate225(data.document, instancePath+"/document"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
if(!(validate225(data.place, instancePath+"/place"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate225(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"norms":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Norm"},"minItems":1},"compliance":{"type":"string","enum":["compliant","partial","deviating"]},"explanation":{"$ref":"common.schema.json#/$defs/text"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};
const schema70 = {"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"common.schema.json#/$defs/id"},"subject":{"$ref":"common.schema.json#/$defs/text"},"atLeast":{"$ref":"common.schema.json#/$defs/text"},"atMost":{"$ref":"common.schema.json#/$defs/text"},"above":{"$ref":"common.schema.json#/$defs/text"},"below":{"$ref":"common.schema.json#/$defs/text"},"exactly":{"$ref":"common.schema.json#/$defs/text"},"within":{"$ref":"common.schema.json#/$defs/text"},"per":{"$ref":"common.schema.json#/$defs/text"},"condition":{"$ref":"common.schema.json#/$defs/text"},"attained":{"$ref":"#/$defs/Attainment"},"relativeTo":{"$ref":"common.schema.json#/$defs/text"},"from":{"$ref":"common.schema.json#/$defs/text"},"excluding":{"$ref":"common.schema.json#/$defs/text"}},"anyOf":[{"required":["atLeast"],"properties":{"atLeast":true}},{"required":["atMost"],"properties":{"atMost":true}},{"required":["above"],"properties":{"above":true}},{"required":["below"],"properties":{"below":true}},{"required":["exactly"],"properties":{"exactly":true}}]};

function validate248(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "per"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.atLeast !== undefined){
if(!(validate76(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate76(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.atLeast = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.atMost = true;
}
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.above === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "above"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.above = true;
}
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "below"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.below = true;
}
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exactly === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "exactly"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.exactly = true;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate80(data.key, instancePath+"/key"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate76(data.subject, instancePath+"/subject"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate76(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate76(data.atMost, instancePath+"/atMost"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate76(data.above, instancePath+"/above"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate76(data.below, instancePath+"/below"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate76(data.exactly, instancePath+"/exactly"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate76(data.within, instancePath+"/within"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate76(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate76(data.condition, instancePath+"/condition"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.attained !== undefined){
if(!(validate248(data.attained, instancePath+"/attained"))){
vErrors = joined(vErrors, validate248.errors);
errors = vErrors.length;
}
}
if(data.relativeTo !== undefined){
if(!(validate76(data.relativeTo, instancePath+"/relativeTo"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate76(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.excluding !== undefined){
if(!(validate76(data.excluding, instancePath+"/excluding"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate257(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate261(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate234(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "text")) || (key0 === "norms")) || (key0 === "compliance")) || (key0 === "explanation")) || (key0 === "kpis")) || (key0 === "evidence")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate223(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate225(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.norms !== undefined){
let data2 = data.norms;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate237(data2[i0], instancePath+"/norms/" + i0))){
vErrors = joined(vErrors, validate237.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.compliance !== undefined){
let data4 = data.compliance;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "compliant") || (data4 === "partial")) || (data4 === "deviating"))){
vErrors = added(vErrors, {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/enum",keyword:"enum",params:{allowedValues: schema69.properties.compliance.enum}});
errors++;
}
}
if(data.explanation !== undefined){
if(!(validate225(data.explanation, instancePath+"/explanation"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate257(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate257(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate261(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate261.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate222(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate223(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "KO") || (data1 === "REQ")) || (data1 === "wish")) || (data1 === "info"))){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema65.properties.type.enum}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate225(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
if(!(validate225(data.category, instancePath+"/category"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate225(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data5[i0], instancePath+"/sources/" + i0))){
vErrors = joined(vErrors, validate229.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.items !== undefined){
let data7 = data.items;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate234(data7[i1], instancePath+"/items/" + i1))){
vErrors = joined(vErrors, validate234.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.norms !== undefined){
let data9 = data.norms;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate237(data9[i2], instancePath+"/norms/" + i2))){
vErrors = joined(vErrors, validate237.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.compliance !== undefined){
let data11 = data.compliance;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data11 === "compliant") || (data11 === "partial")) || (data11 === "deviating"))){
vErrors = added(vErrors, {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/enum",keyword:"enum",params:{allowedValues: schema65.properties.compliance.enum}});
errors++;
}
}
if(data.explanation !== undefined){
if(!(validate225(data.explanation, instancePath+"/explanation"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate257(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate257(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate257(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate257(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
if(!(validate257(data.references, instancePath+"/references"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate261(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate261.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate274(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "text")) || (key0 === "answer")) || (key0 === "kpis")) || (key0 === "evidence")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate223(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate225(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate225(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.answer !== undefined){
if(!(validate225(data.answer, instancePath+"/answer"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate257(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate257(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate261(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate261.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"family":{"$ref":"common.schema.json#/$defs/text"},"activities":{"$ref":"common.schema.json#/$defs/texts"},"answer":{"$ref":"common.schema.json#/$defs/text"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"roles":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate287(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate283(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate223(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate225(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(validate225(data.family, instancePath+"/family"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
if(!(validate287(data.activities, instancePath+"/activities"))){
vErrors = joined(vErrors, validate287.errors);
errors = vErrors.length;
}
}
if(data.answer !== undefined){
if(!(validate225(data.answer, instancePath+"/answer"))){
vErrors = joined(vErrors, validate225.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate257(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
if(!(validate257(data.roles, instancePath+"/roles"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate257(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate261(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate261.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate221(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/requirements.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requirements") || (key0 === "principles")) || (key0 === "processes"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.requirements !== undefined){
let data0 = data.requirements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate222(data0[i0], instancePath+"/requirements/" + i0))){
vErrors = joined(vErrors, validate222.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.principles !== undefined){
let data2 = data.principles;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate274(data2[i1], instancePath+"/principles/" + i1))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.processes !== undefined){
let data4 = data.processes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate283(data4[i2], instancePath+"/processes/" + i2))){
vErrors = joined(vErrors, validate283.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/processes",schemaPath:"#/properties/processes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const wishes = validate296;
const schema78 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"maxLength":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"criterion":{"$ref":"common.schema.json#/$defs/id"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"response":{"$ref":"common.schema.json#/$defs/text"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"measurability":{"$ref":"common.schema.json#/$defs/text"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate298(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}


function validate300(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}


function validate306(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}


function validate311(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate313(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}


function validate321(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}


function validate297(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate298(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate298.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate300(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.maxLength !== undefined){
if(!(validate300(data.maxLength, instancePath+"/maxLength"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate300(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate298(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate298.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate300(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate306(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate300(data.response, instancePath+"/response"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate300(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate311(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate313(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate306(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate313(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.measurability !== undefined){
if(!(validate300(data.measurability, instancePath+"/measurability"))){
vErrors = joined(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate313(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate313(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate321(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate321.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate296(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/wishes.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wishes === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wishes"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "wishes")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.wishes !== undefined){
let data0 = data.wishes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate297(data0[i0], instancePath+"/wishes/" + i0))){
vErrors = joined(vErrors, validate297.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wishes",schemaPath:"#/properties/wishes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

const kpis = validate325;
const schema86 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"description":{"$ref":"common.schema.json#/$defs/text"},"target":{"$ref":"common.schema.json#/$defs/text"},"norms":{"type":"array","items":{"$ref":"common.schema.json#/$defs/Norm"},"minItems":1},"measurement":{"$ref":"common.schema.json#/$defs/text"},"reporting":{"$ref":"common.schema.json#/$defs/text"},"frequencies":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"term":{"$ref":"common.schema.json#/$defs/text"},"escalation":{"$ref":"common.schema.json#/$defs/text"},"escalationSteps":{"type":"array","items":{"$ref":"#/$defs/EscalationStep"},"minItems":1},"sanctions":{"type":"array","items":{"type":"string","enum":["penalty","bonus"]}},"owner":{"$ref":"common.schema.json#/$defs/text"},"baseline":{"$ref":"common.schema.json#/$defs/text"},"criteria":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate327(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate329(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}


function validate333(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atLeast === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "atLeast"}});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.atLeast = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.atMost === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "atMost"}});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.atMost = true;
}
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.above === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "above"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.above = true;
}
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "below"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.below = true;
}
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exactly === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "exactly"}});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.exactly = true;
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate80(data.key, instancePath+"/key"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate76(data.subject, instancePath+"/subject"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate76(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate76(data.atMost, instancePath+"/atMost"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate76(data.above, instancePath+"/above"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate76(data.below, instancePath+"/below"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate76(data.exactly, instancePath+"/exactly"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate76(data.within, instancePath+"/within"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate76(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate76(data.condition, instancePath+"/condition"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.attained !== undefined){
if(!(validate248(data.attained, instancePath+"/attained"))){
vErrors = joined(vErrors, validate248.errors);
errors = vErrors.length;
}
}
if(data.relativeTo !== undefined){
if(!(validate76(data.relativeTo, instancePath+"/relativeTo"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate76(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.excluding !== undefined){
if(!(validate76(data.excluding, instancePath+"/excluding"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}


function validate354(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.then === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "when") || (key0 === "then"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.when !== undefined){
if(!(validate329(data.when, instancePath+"/when"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
if(!(validate329(data.then, instancePath+"/then"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}


function validate360(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}


function validate363(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}


function validate326(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema86.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate327(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate327.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate329(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate329(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate329(data.target, instancePath+"/target"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.norms !== undefined){
let data4 = data.norms;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate333(data4[i0], instancePath+"/norms/" + i0))){
vErrors = joined(vErrors, validate333.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/norms",schemaPath:"#/properties/norms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.measurement !== undefined){
if(!(validate329(data.measurement, instancePath+"/measurement"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.reporting !== undefined){
if(!(validate329(data.reporting, instancePath+"/reporting"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.frequencies !== undefined){
let data8 = data.frequencies;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/frequencies",schemaPath:"#/properties/frequencies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate329(data8[i1], instancePath+"/frequencies/" + i1))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/frequencies",schemaPath:"#/properties/frequencies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.term !== undefined){
if(!(validate329(data.term, instancePath+"/term"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined){
if(!(validate329(data.escalation, instancePath+"/escalation"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.escalationSteps !== undefined){
let data12 = data.escalationSteps;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/escalationSteps",schemaPath:"#/properties/escalationSteps/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate354(data12[i2], instancePath+"/escalationSteps/" + i2))){
vErrors = joined(vErrors, validate354.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/escalationSteps",schemaPath:"#/properties/escalationSteps/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.sanctions !== undefined){
let data14 = data.sanctions;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sanctions/" + i3,schemaPath:"#/properties/sanctions/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data15 === "penalty") || (data15 === "bonus"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sanctions/" + i3,schemaPath:"#/properties/sanctions/items/enum",keyword:"enum",params:{allowedValues: schema86.properties.sanctions.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sanctions",schemaPath:"#/properties/sanctions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate329(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate329(data.baseline, instancePath+"/baseline"))){
vErrors = joined(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validate360(data.criteria, instancePath+"/criteria"))){
vErrors = joined(vErrors, validate360.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate363(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate363.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}


function validate325(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/kpis.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kpis === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kpis"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "kpis")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kpis !== undefined){
let data0 = data.kpis;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate326(data0[i0], instancePath+"/kpis/" + i0))){
vErrors = joined(vErrors, validate326.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

const phases = validate367;
const schema94 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"period":{"$ref":"common.schema.json#/$defs/text"},"start":{"$ref":"common.schema.json#/$defs/text"},"end":{"$ref":"common.schema.json#/$defs/text"},"startEvent":{"$ref":"common.schema.json#/$defs/text"},"activities":{"$ref":"common.schema.json#/$defs/texts"},"deliverables":{"$ref":"common.schema.json#/$defs/texts"},"milestones":{"type":"array","items":{"$ref":"#/$defs/Milestone"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate369(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}


function validate371(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}


function validate378(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}


function validate382(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "at")) || (key0 === "isGate"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
if(!(validate371(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate371(data.at, instancePath+"/at"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.isGate !== undefined){
if(typeof data.isGate !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isGate",schemaPath:"#/properties/isGate/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}


function validate386(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}


function validate368(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate369(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate369.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate371(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate371(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate371(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate371(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate371(data.end, instancePath+"/end"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.startEvent !== undefined){
if(!(validate371(data.startEvent, instancePath+"/startEvent"))){
vErrors = joined(vErrors, validate371.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
if(!(validate378(data.activities, instancePath+"/activities"))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.deliverables !== undefined){
if(!(validate378(data.deliverables, instancePath+"/deliverables"))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data9 = data.milestones;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate382(data9[i0], instancePath+"/milestones/" + i0))){
vErrors = joined(vErrors, validate382.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate386(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate386.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}


function validate367(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/phases.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phases === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "phases")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.phases !== undefined){
let data0 = data.phases;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate368(data0[i0], instancePath+"/phases/" + i0))){
vErrors = joined(vErrors, validate368.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

const risks = validate390;
const schema101 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"cause":{"$ref":"common.schema.json#/$defs/text"},"consequence":{"$ref":"common.schema.json#/$defs/text"},"probability":{"$ref":"common.schema.json#/$defs/text"},"impact":{"$ref":"common.schema.json#/$defs/text"},"detection":{"$ref":"common.schema.json#/$defs/text"},"score":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"preventive":{"$ref":"common.schema.json#/$defs/texts"},"corrective":{"$ref":"common.schema.json#/$defs/texts"},"owner":{"$ref":"common.schema.json#/$defs/text"},"bearer":{"$ref":"common.schema.json#/$defs/text"},"status":{"$ref":"common.schema.json#/$defs/text"},"residualScore":{"$ref":"common.schema.json#/$defs/text"},"residualProbability":{"$ref":"common.schema.json#/$defs/text"},"residualImpact":{"$ref":"common.schema.json#/$defs/text"},"residualDetection":{"$ref":"common.schema.json#/$defs/text"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate392(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}


function validate394(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}


function validate402(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate414(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}


function validate417(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}


function validate391(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema101.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate392(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate394(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate394(data.cause, instancePath+"/cause"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.consequence !== undefined){
if(!(validate394(data.consequence, instancePath+"/consequence"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.probability !== undefined){
if(!(validate394(data.probability, instancePath+"/probability"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validate394(data.impact, instancePath+"/impact"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.detection !== undefined){
if(!(validate394(data.detection, instancePath+"/detection"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate394(data.score, instancePath+"/score"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate402(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate402.errors);
errors = vErrors.length;
}
}
if(data.preventive !== undefined){
if(!(validate402(data.preventive, instancePath+"/preventive"))){
vErrors = joined(vErrors, validate402.errors);
errors = vErrors.length;
}
}
if(data.corrective !== undefined){
if(!(validate402(data.corrective, instancePath+"/corrective"))){
vErrors = joined(vErrors, validate402.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate394(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.bearer !== undefined){
if(!(validate394(data.bearer, instancePath+"/bearer"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate394(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.residualScore !== undefined){
if(!(validate394(data.residualScore, instancePath+"/residualScore"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.residualProbability !== undefined){
if(!(validate394(data.residualProbability, instancePath+"/residualProbability"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.residualImpact !== undefined){
if(!(validate394(data.residualImpact, instancePath+"/residualImpact"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.residualDetection !== undefined){
if(!(validate394(data.residualDetection, instancePath+"/residualDetection"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate414(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate417(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"method":{"type":"string","enum":["RISMAN","RPN"]},"probability":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"impact":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"detection":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"detectionDirection":{"type":"string","enum":["high-is-hard","high-is-easy"]},"formula":{"$ref":"common.schema.json#/$defs/text"},"score":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate423(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "label") || (key0 === "value"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.label !== undefined){
if(!(validate394(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate394(data.value, instancePath+"/value"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate421(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema107.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate392(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate392.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "RISMAN") || (data1 === "RPN"))){
vErrors = added(vErrors, {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema107.properties.method.enum}});
errors++;
}
}
if(data.probability !== undefined){
let data2 = data.probability;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate423(data2[i0], instancePath+"/probability/" + i0))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.impact !== undefined){
let data4 = data.impact;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate423(data4[i1], instancePath+"/impact/" + i1))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detection !== undefined){
let data6 = data.detection;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate423(data6[i2], instancePath+"/detection/" + i2))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection",schemaPath:"#/properties/detection/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detectionDirection !== undefined){
let data8 = data.detectionDirection;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/detectionDirection",schemaPath:"#/properties/detectionDirection/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data8 === "high-is-hard") || (data8 === "high-is-easy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/detectionDirection",schemaPath:"#/properties/detectionDirection/enum",keyword:"enum",params:{allowedValues: schema107.properties.detectionDirection.enum}});
errors++;
}
}
if(data.formula !== undefined){
if(!(validate394(data.formula, instancePath+"/formula"))){
vErrors = joined(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
let data10 = data.score;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate423(data10[i3], instancePath+"/score/" + i3))){
vErrors = joined(vErrors, validate423.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate417(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}


function validate390(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/risks.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risks === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "risks") || (key0 === "riskScales"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.risks !== undefined){
let data0 = data.risks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate391(data0[i0], instancePath+"/risks/" + i0))){
vErrors = joined(vErrors, validate391.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.riskScales !== undefined){
let data2 = data.riskScales;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate421(data2[i1], instancePath+"/riskScales/" + i1))){
vErrors = joined(vErrors, validate421.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/riskScales",schemaPath:"#/properties/riskScales/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}

const organisation = validate433;

function validate435(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}


function validate437(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


function validate440(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}


function validate443(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}


function validate447(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}


function validate434(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "party")) || (key0 === "tasks")) || (key0 === "requirements")) || (key0 === "isAsked")) || (key0 === "demand")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate437(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate435(data.party, instancePath+"/party"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.tasks !== undefined){
if(!(validate440(data.tasks, instancePath+"/tasks"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
if(!(validate443(data.requirements, instancePath+"/requirements"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.isAsked !== undefined){
if(typeof data.isAsked !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isAsked",schemaPath:"#/properties/isAsked/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.demand !== undefined){
if(!(validate437(data.demand, instancePath+"/demand"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"$ref":"common.schema.json#/$defs/id"},"party":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"experience":{"$ref":"common.schema.json#/$defs/text"},"certificates":{"$ref":"common.schema.json#/$defs/texts"},"education":{"$ref":"common.schema.json#/$defs/text"},"availability":{"$ref":"common.schema.json#/$defs/text"},"meets":{"$ref":"common.schema.json#/$defs/ids"},"substitute":{"$ref":"common.schema.json#/$defs/id"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate451(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema116.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate437(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate435(data.role, instancePath+"/role"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate435(data.party, instancePath+"/party"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate437(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.experience !== undefined){
if(!(validate437(data.experience, instancePath+"/experience"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.certificates !== undefined){
if(!(validate440(data.certificates, instancePath+"/certificates"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.education !== undefined){
if(!(validate437(data.education, instancePath+"/education"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.availability !== undefined){
if(!(validate437(data.availability, instancePath+"/availability"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.meets !== undefined){
if(!(validate443(data.meets, instancePath+"/meets"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.substitute !== undefined){
if(!(validate435(data.substitute, instancePath+"/substitute"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate443(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"common.schema.json#/$defs/texts"},"level":{"type":"string","enum":["strategic","tactical","operational"]},"goal":{"$ref":"common.schema.json#/$defs/text"},"participants":{"$ref":"common.schema.json#/$defs/texts"},"frequency":{"$ref":"common.schema.json#/$defs/text"},"demand":{"$ref":"common.schema.json#/$defs/text"},"requirements":{"$ref":"common.schema.json#/$defs/ids"},"isOnRequest":{"type":"boolean"},"topics":{"$ref":"common.schema.json#/$defs/texts"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate466(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema117.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate437(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate440(data.aliases, instancePath+"/aliases"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data3 === "strategic") || (data3 === "tactical")) || (data3 === "operational"))){
vErrors = added(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema117.properties.level.enum}});
errors++;
}
}
if(data.goal !== undefined){
if(!(validate437(data.goal, instancePath+"/goal"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
if(!(validate440(data.participants, instancePath+"/participants"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate437(data.frequency, instancePath+"/frequency"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.demand !== undefined){
if(!(validate437(data.demand, instancePath+"/demand"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
if(!(validate443(data.requirements, instancePath+"/requirements"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.isOnRequest !== undefined){
if(typeof data.isOnRequest !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isOnRequest",schemaPath:"#/properties/isOnRequest/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.topics !== undefined){
if(!(validate440(data.topics, instancePath+"/topics"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}


function validate478(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "content")) || (key0 === "frequency")) || (key0 === "demand")) || (key0 === "requirements")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate437(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate437(data.content, instancePath+"/content"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate437(data.frequency, instancePath+"/frequency"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.demand !== undefined){
if(!(validate437(data.demand, instancePath+"/demand"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
if(!(validate443(data.requirements, instancePath+"/requirements"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"family":{"$ref":"common.schema.json#/$defs/text"},"process":{"$ref":"common.schema.json#/$defs/id"},"isFromBuyer":{"type":"boolean"},"columns":{"$ref":"common.schema.json#/$defs/ids"},"legend":{"type":"array","items":{"$ref":"#/$defs/RasciLetter"}},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"rows":{"type":"array","items":{"$ref":"#/$defs/RasciRow"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate493(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.letter === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "letter"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "letter") || (key0 === "meaning"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.letter !== undefined){
if(!(validate437(data.letter, instancePath+"/letter"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
if(!(validate437(data.meaning, instancePath+"/meaning"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}


function validate503(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}


function validate498(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "number") || (key0 === "activity")) || (key0 === "details")) || (key0 === "process")) || (key0 === "isHeading")) || (key0 === "cells")) || (key0 === "proof"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.number !== undefined){
if(!(validate437(data.number, instancePath+"/number"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.activity !== undefined){
if(!(validate437(data.activity, instancePath+"/activity"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined){
if(!(validate440(data.details, instancePath+"/details"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.process !== undefined){
if(!(validate435(data.process, instancePath+"/process"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.isHeading !== undefined){
if(typeof data.isHeading !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isHeading",schemaPath:"#/properties/isHeading/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.cells !== undefined){
let data5 = data.cells;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate503(data5[i0], instancePath+"/cells/" + i0))){
vErrors = joined(vErrors, validate503.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.proof !== undefined){
if(!(validate440(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate440.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}


function validate487(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate437(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
if(!(validate437(data.family, instancePath+"/family"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.process !== undefined){
if(!(validate435(data.process, instancePath+"/process"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.isFromBuyer !== undefined){
if(typeof data.isFromBuyer !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isFromBuyer",schemaPath:"#/properties/isFromBuyer/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.columns !== undefined){
if(!(validate443(data.columns, instancePath+"/columns"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.legend !== undefined){
let data6 = data.legend;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate493(data6[i0], instancePath+"/legend/" + i0))){
vErrors = joined(vErrors, validate493.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/legend",schemaPath:"#/properties/legend/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate443(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data9 = data.rows;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate498(data9[i1], instancePath+"/rows/" + i1))){
vErrors = joined(vErrors, validate498.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}


function validate509(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "window")) || (key0 === "priorities")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate437(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate437(data.window, instancePath+"/window"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.priorities !== undefined){
if(!(validate443(data.priorities, instancePath+"/priorities"))){
vErrors = joined(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}


function validate516(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "definition")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate435(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate435.errors);
errors = vErrors.length;
}
}
if(data.definition !== undefined){
if(!(validate437(data.definition, instancePath+"/definition"))){
vErrors = joined(vErrors, validate437.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate447(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate447.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate516.errors = vErrors;
return errors === 0;
}


function validate433(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/organisation.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "roles") || (key0 === "people")) || (key0 === "meetings")) || (key0 === "reports")) || (key0 === "rasci")) || (key0 === "serviceWindows")) || (key0 === "priorities"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate434(data0[i0], instancePath+"/roles/" + i0))){
vErrors = joined(vErrors, validate434.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.people !== undefined){
let data2 = data.people;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate451(data2[i1], instancePath+"/people/" + i1))){
vErrors = joined(vErrors, validate451.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meetings !== undefined){
let data4 = data.meetings;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate466(data4[i2], instancePath+"/meetings/" + i2))){
vErrors = joined(vErrors, validate466.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.reports !== undefined){
let data6 = data.reports;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate478(data6[i3], instancePath+"/reports/" + i3))){
vErrors = joined(vErrors, validate478.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.rasci !== undefined){
let data8 = data.rasci;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate487(data8[i4], instancePath+"/rasci/" + i4))){
vErrors = joined(vErrors, validate487.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rasci",schemaPath:"#/properties/rasci/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.serviceWindows !== undefined){
let data10 = data.serviceWindows;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate509(data10[i5], instancePath+"/serviceWindows/" + i5))){
vErrors = joined(vErrors, validate509.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/serviceWindows",schemaPath:"#/properties/serviceWindows/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.priorities !== undefined){
let data12 = data.priorities;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(!(validate516(data12[i6], instancePath+"/priorities/" + i6))){
vErrors = joined(vErrors, validate516.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

const evidence = validate521;
const schema126 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"description":{"$ref":"common.schema.json#/$defs/text"},"proves":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/path"},"issuer":{"$ref":"common.schema.json#/$defs/text"},"issued":{"$ref":"common.schema.json#/$defs/date"},"expires":{"$ref":"common.schema.json#/$defs/date"},"holder":{"$ref":"common.schema.json#/$defs/text"},"moment":{"type":"string","enum":["tender","verification","performance"]},"status":{"type":"string","enum":["available","requested","missing"]},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate523(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}


function validate525(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}


function validate529(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}


function validate532(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}


function validate536(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}


function validate522(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema126.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate523(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate523.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate525(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate525.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate525(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate525.errors);
errors = vErrors.length;
}
}
if(data.proves !== undefined){
if(!(validate525(data.proves, instancePath+"/proves"))){
vErrors = joined(vErrors, validate525.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate529(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate529.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate525(data.issuer, instancePath+"/issuer"))){
vErrors = joined(vErrors, validate525.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
if(!(validate532(data.issued, instancePath+"/issued"))){
vErrors = joined(vErrors, validate532.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate532(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate532.errors);
errors = vErrors.length;
}
}
if(data.holder !== undefined){
if(!(validate525(data.holder, instancePath+"/holder"))){
vErrors = joined(vErrors, validate525.errors);
errors = vErrors.length;
}
}
if(data.moment !== undefined){
let data9 = data.moment;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/moment",schemaPath:"#/properties/moment/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data9 === "tender") || (data9 === "verification")) || (data9 === "performance"))){
vErrors = added(vErrors, {instancePath:instancePath+"/moment",schemaPath:"#/properties/moment/enum",keyword:"enum",params:{allowedValues: schema126.properties.moment.enum}});
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data10 === "available") || (data10 === "requested")) || (data10 === "missing"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema126.properties.status.enum}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate536(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate536.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}


function validate521(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/evidence.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidence === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "evidence")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.evidence !== undefined){
let data0 = data.evidence;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate522(data0[i0], instancePath+"/evidence/" + i0))){
vErrors = joined(vErrors, validate522.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}

const references = validate540;
const schema133 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"client":{"$ref":"common.schema.json#/$defs/text"},"label":{"$ref":"common.schema.json#/$defs/text"},"period":{"$ref":"common.schema.json#/$defs/text"},"value":{"$ref":"common.schema.json#/$defs/text"},"scope":{"$ref":"common.schema.json#/$defs/text"},"results":{"type":"array","items":{"$ref":"#/$defs/Result"}},"contact":{"$ref":"common.schema.json#/$defs/text"},"requirements":{"$ref":"common.schema.json#/$defs/ids"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate542(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}


function validate544(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}


function validate551(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "text") || (key0 === "kpi"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.text !== undefined){
if(!(validate544(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.kpi !== undefined){
if(!(validate542(data.kpi, instancePath+"/kpi"))){
vErrors = joined(vErrors, validate542.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}


function validate556(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}


function validate561(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}


function validate541(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema133.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate542(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate542.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate544(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.client !== undefined){
if(!(validate544(data.client, instancePath+"/client"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate544(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate544(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate544(data.value, instancePath+"/value"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate544(data.scope, instancePath+"/scope"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data7 = data.results;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate551(data7[i0], instancePath+"/results/" + i0))){
vErrors = joined(vErrors, validate551.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.contact !== undefined){
if(!(validate544(data.contact, instancePath+"/contact"))){
vErrors = joined(vErrors, validate544.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
if(!(validate556(data.requirements, instancePath+"/requirements"))){
vErrors = joined(vErrors, validate556.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate556(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate556.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate556(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate556.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate561(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate561.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}


function validate540(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/references.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.references === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "references")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.references !== undefined){
let data0 = data.references;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate541(data0[i0], instancePath+"/references/" + i0))){
vErrors = joined(vErrors, validate541.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}

const offer = validate565;

function validate567(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate567.errors = vErrors;
return errors === 0;
}


function validate569(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}


function validate573(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}


function validate576(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate576.errors = vErrors;
return errors === 0;
}


function validate566(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "text")) || (key0 === "reason")) || (key0 === "effect")) || (key0 === "touches")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate567(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate567.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate569(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate569(data.reason, instancePath+"/reason"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate569(data.effect, instancePath+"/effect"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate573(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate576(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}


function validate580(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "reason")) || (key0 === "touches")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate567(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate567.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate569(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate569(data.reason, instancePath+"/reason"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate573(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate576(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate580.errors = vErrors;
return errors === 0;
}


function validate594(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}


function validate587(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "text")) || (key0 === "kpis")) || (key0 === "evidence")) || (key0 === "references")) || (key0 === "proof")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate567(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate567.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate569(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate569(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate573(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate573(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
if(!(validate573(data.references, instancePath+"/references"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate594(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate594.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate576(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}


function validate599(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "ambition")) || (key0 === "proof")) || (key0 === "evidence")) || (key0 === "text")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined){
if(!(validate569(data.version, instancePath+"/version"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.ambition !== undefined){
if(!(validate569(data.ambition, instancePath+"/ambition"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate594(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate594.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate573(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate569(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate576(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"kind":{"$ref":"common.schema.json#/$defs/text"},"percentage":{"$ref":"common.schema.json#/$defs/text"},"base":{"$ref":"common.schema.json#/$defs/text"},"amount":{"$ref":"common.schema.json#/$defs/text"},"text":{"$ref":"common.schema.json#/$defs/text"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate607(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema149.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate567(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate567.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate569(data.kind, instancePath+"/kind"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.percentage !== undefined){
if(!(validate569(data.percentage, instancePath+"/percentage"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
if(!(validate569(data.base, instancePath+"/base"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate569(data.amount, instancePath+"/amount"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate569(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate569.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate573(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate573(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate573.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate576(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate576.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}


function validate565(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/offer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "assumptions") || (key0 === "exclusions")) || (key0 === "winThemes")) || (key0 === "co2Ladder")) || (key0 === "socialReturn"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.assumptions !== undefined){
let data0 = data.assumptions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate566(data0[i0], instancePath+"/assumptions/" + i0))){
vErrors = joined(vErrors, validate566.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exclusions !== undefined){
let data2 = data.exclusions;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate580(data2[i1], instancePath+"/exclusions/" + i1))){
vErrors = joined(vErrors, validate580.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.winThemes !== undefined){
let data4 = data.winThemes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate587(data4[i2], instancePath+"/winThemes/" + i2))){
vErrors = joined(vErrors, validate587.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/winThemes",schemaPath:"#/properties/winThemes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.co2Ladder !== undefined){
if(!(validate599(data.co2Ladder, instancePath+"/co2Ladder"))){
vErrors = joined(vErrors, validate599.errors);
errors = vErrors.length;
}
}
if(data.socialReturn !== undefined){
let data7 = data.socialReturn;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate607(data7[i3], instancePath+"/socialReturn/" + i3))){
vErrors = joined(vErrors, validate607.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/socialReturn",schemaPath:"#/properties/socialReturn/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}

const clarifications = validate618;

function validate620(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate620.errors = vErrors;
return errors === 0;
}


function validate622(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate622.errors = vErrors;
return errors === 0;
}


function validate625(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate625.errors = vErrors;
return errors === 0;
}


function validate627(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}


function validate619(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "closes")) || (key0 === "published")) || (key0 === "title")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate620(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.closes !== undefined){
if(!(validate622(data.closes, instancePath+"/closes"))){
vErrors = joined(vErrors, validate622.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate622(data.published, instancePath+"/published"))){
vErrors = joined(vErrors, validate622.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate625(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate627(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate627.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate619.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"effect":{"$ref":"common.schema.json#/$defs/text"},"request":{"$ref":"common.schema.json#/$defs/text"},"round":{"$ref":"common.schema.json#/$defs/id"},"touches":{"$ref":"common.schema.json#/$defs/ids"},"status":{"type":"string","enum":["draft","asked","answered"]},"answer":{"$ref":"common.schema.json#/$defs/text"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate637(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}


function validate631(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema156.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate620(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate625(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.effect !== undefined){
if(!(validate625(data.effect, instancePath+"/effect"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.request !== undefined){
if(!(validate625(data.request, instancePath+"/request"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate620(data.round, instancePath+"/round"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate637(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate637.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data6 === "draft") || (data6 === "asked")) || (data6 === "answered"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema156.properties.status.enum}});
errors++;
}
}
if(data.answer !== undefined){
if(!(validate625(data.answer, instancePath+"/answer"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate627(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate627.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate631.errors = vErrors;
return errors === 0;
}


function validate643(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "round")) || (key0 === "clarification")) || (key0 === "touches")) || (key0 === "text")) || (key0 === "isWithdrawal")) || (key0 === "confirmed")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate620(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
if(!(validate620(data.round, instancePath+"/round"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.clarification !== undefined){
if(!(validate620(data.clarification, instancePath+"/clarification"))){
vErrors = joined(vErrors, validate620.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate637(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate637.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate625(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate625.errors);
errors = vErrors.length;
}
}
if(data.isWithdrawal !== undefined){
if(typeof data.isWithdrawal !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isWithdrawal",schemaPath:"#/properties/isWithdrawal/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.confirmed !== undefined){
if(!(validate637(data.confirmed, instancePath+"/confirmed"))){
vErrors = joined(vErrors, validate637.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate627(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate627.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate643.errors = vErrors;
return errors === 0;
}


function validate618(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/clarifications.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "rounds") || (key0 === "clarifications")) || (key0 === "changes"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.rounds !== undefined){
let data0 = data.rounds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate619(data0[i0], instancePath+"/rounds/" + i0))){
vErrors = joined(vErrors, validate619.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.clarifications !== undefined){
let data2 = data.clarifications;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate631(data2[i1], instancePath+"/clarifications/" + i1))){
vErrors = joined(vErrors, validate631.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/clarifications",schemaPath:"#/properties/clarifications/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate643(data4[i2], instancePath+"/changes/" + i2))){
vErrors = joined(vErrors, validate643.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}

const glossary = validate652;

function validate654(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate654.errors = vErrors;
return errors === 0;
}


function validate656(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate656.errors = vErrors;
return errors === 0;
}


function validate658(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate658.errors = vErrors;
return errors === 0;
}


function validate661(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate661.errors = vErrors;
return errors === 0;
}


function validate653(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.meaning === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meaning"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "meaning")) || (key0 === "aliases")) || (key0 === "isFromBuyer")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate654(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate654.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
if(!(validate656(data.meaning, instancePath+"/meaning"))){
vErrors = joined(vErrors, validate656.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate658(data.aliases, instancePath+"/aliases"))){
vErrors = joined(vErrors, validate658.errors);
errors = vErrors.length;
}
}
if(data.isFromBuyer !== undefined){
if(typeof data.isFromBuyer !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isFromBuyer",schemaPath:"#/properties/isFromBuyer/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate661(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate661.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate653.errors = vErrors;
return errors === 0;
}


function validate652(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/glossary.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.glossary === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glossary"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "glossary")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.glossary !== undefined){
let data0 = data.glossary;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate653(data0[i0], instancePath+"/glossary/" + i0))){
vErrors = joined(vErrors, validate653.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate652.errors = vErrors;
return errors === 0;
}

const inputs = validate665;

function validate667(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate667.errors = vErrors;
return errors === 0;
}


function validate669(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate669.errors = vErrors;
return errors === 0;
}


function validate671(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate671.errors = vErrors;
return errors === 0;
}


function validate675(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate675.errors = vErrors;
return errors === 0;
}


function validate666(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "documents")) || (key0 === "touches")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate667(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate667.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate669(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate669.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
if(!(validate671(data.documents, instancePath+"/documents"))){
vErrors = joined(vErrors, validate671.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate671(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate671.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate675(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate675.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate666.errors = vErrors;
return errors === 0;
}


function validate665(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/inputs.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inputs === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "inputs")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.inputs !== undefined){
let data0 = data.inputs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate666(data0[i0], instancePath+"/inputs/" + i0))){
vErrors = joined(vErrors, validate666.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate665.errors = vErrors;
return errors === 0;
}

const template = validate679;
const schema171 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/template.schema.json","type":"object","additionalProperties":false,"required":["title","description","needs","options","chapters","texts"],"properties":{"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx","pdf","xlsx","csv","txt"]},"minItems":1},"isLandscape":{"type":"boolean"},"contents":{"type":"boolean"},"isNumbered":{"type":"boolean"},"needs":{"type":"array","items":{"type":"string","enum":["criteria","questions","wishes","kpis","phases","risks","roles","people","meetings","reports","rasci","serviceWindows","priorities","evidence","inputs","requirements","principles","processes","assumptions","exclusions","winThemes","socialReturn","clarifications","changes","references","glossary"]}},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/TemplateOption"}},"chapters":{"type":"array","items":{"$ref":"#/$defs/TemplateChapter"}},"texts":{"type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/TextInBoth"}}},"$defs":{"TemplateOption":{"type":"object","additionalProperties":false,"required":["description","values","default"],"properties":{"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"values":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"default":{"$ref":"common.schema.json#/$defs/text"}}},"TemplateChapter":{"type":"object","additionalProperties":false,"required":["id","title","partial"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"partial":{"$ref":"common.schema.json#/$defs/text"}}}}};

function validate680(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nl === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nl"}});
errors++;
}
if(data.en === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"}});
errors++;
}
for(const key0 in data){
if(!((key0 === "nl") || (key0 === "en"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.nl !== undefined){
if(!(validate76(data.nl, instancePath+"/nl"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate76(data.en, instancePath+"/en"))){
vErrors = joined(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate680.errors = vErrors;
return errors === 0;
}


function validate685(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum}});
errors++;
}
validate685.errors = vErrors;
return errors === 0;
}


function validate689(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate689.errors = vErrors;
return errors === 0;
}


function validate687(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.values === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}});
errors++;
}
if(data.default === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "values")) || (key0 === "default"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.description !== undefined){
if(!(validate680(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate689(data1[i0], instancePath+"/values/" + i0))){
vErrors = joined(vErrors, validate689.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.default !== undefined){
if(!(validate689(data.default, instancePath+"/default"))){
vErrors = joined(vErrors, validate689.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate687.errors = vErrors;
return errors === 0;
}


function validate694(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern5.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate694.errors = vErrors;
return errors === 0;
}


function validate693(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.partial === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partial"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "partial"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate694(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate694.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate680(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
if(data.partial !== undefined){
if(!(validate689(data.partial, instancePath+"/partial"))){
vErrors = joined(vErrors, validate689.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate693.errors = vErrors;
return errors === 0;
}


function validate679(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/template.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}});
errors++;
}
if(data.description === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.needs === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"}});
errors++;
}
if(data.options === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"}});
errors++;
}
if(data.chapters === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chapters"}});
errors++;
}
if(data.texts === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "texts"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema171.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate680(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate680(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate685(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate685.errors);
errors = vErrors.length;
}
}
if(data.formats !== undefined){
let data3 = data.formats;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data4 === "md") || (data4 === "docx")) || (data4 === "pdf")) || (data4 === "xlsx")) || (data4 === "csv")) || (data4 === "txt"))){
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema171.properties.formats.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.isLandscape !== undefined){
if(typeof data.isLandscape !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isLandscape",schemaPath:"#/properties/isLandscape/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.contents !== undefined){
if(typeof data.contents !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.isNumbered !== undefined){
if(typeof data.isNumbered !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/isNumbered",schemaPath:"#/properties/isNumbered/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.needs !== undefined){
let data8 = data.needs;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((((((((((((((((((((data9 === "criteria") || (data9 === "questions")) || (data9 === "wishes")) || (data9 === "kpis")) || (data9 === "phases")) || (data9 === "risks")) || (data9 === "roles")) || (data9 === "people")) || (data9 === "meetings")) || (data9 === "reports")) || (data9 === "rasci")) || (data9 === "serviceWindows")) || (data9 === "priorities")) || (data9 === "evidence")) || (data9 === "inputs")) || (data9 === "requirements")) || (data9 === "principles")) || (data9 === "processes")) || (data9 === "assumptions")) || (data9 === "exclusions")) || (data9 === "winThemes")) || (data9 === "socialReturn")) || (data9 === "clarifications")) || (data9 === "changes")) || (data9 === "references")) || (data9 === "glossary"))){
vErrors = added(vErrors, {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema171.properties.needs.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.options !== undefined){
let data10 = data.options;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(validate687(data10[key1], instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate687.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.chapters !== undefined){
let data12 = data.chapters;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate693(data12[i2], instancePath+"/chapters/" + i2))){
vErrors = joined(vErrors, validate693.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chapters",schemaPath:"#/properties/chapters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.texts !== undefined){
let data14 = data.texts;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(validate680(data14[key2], instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate680.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate679.errors = vErrors;
return errors === 0;
}

export const validators = { manifest, criteria, requirements, wishes, kpis, phases, risks, organisation, evidence, references, offer, clarifications, glossary, inputs, template };
