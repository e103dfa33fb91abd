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
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/manifest.schema.json","type":"object","additionalProperties":false,"required":["emvi","title"],"properties":{"emvi":{"type":"integer","const":1},"title":{"$ref":"common.schema.json#/$defs/text"},"language":{"$ref":"common.schema.json#/$defs/language"},"author":{"$ref":"common.schema.json#/$defs/text"},"output":{"$ref":"common.schema.json#/$defs/path"},"tender":{"$ref":"#/$defs/Tender"},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}},"dates":{"$ref":"#/$defs/Dates"},"prefixes":{"$ref":"#/$defs/Prefixes"},"sources":{"$ref":"#/$defs/Sources"},"formRules":{"$ref":"#/$defs/FormRules"},"gate":{"$ref":"#/$defs/Gate"},"checks":{"$ref":"#/$defs/Checks"},"documents":{"type":"array","items":{"$ref":"#/$defs/DocumentEntry"}}},"$defs":{"Tender":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"reference":{"$ref":"common.schema.json#/$defs/text"},"buyer":{"$ref":"common.schema.json#/$defs/text"},"total":{"$ref":"common.schema.json#/$defs/text"}}},"Party":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","partner","subcontractor","other"]},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}},"Dates":{"type":"object","additionalProperties":false,"properties":{"questions":{"$ref":"common.schema.json#/$defs/date"},"closing":{"$ref":"common.schema.json#/$defs/date"},"award":{"$ref":"common.schema.json#/$defs/date"},"start":{"$ref":"common.schema.json#/$defs/date"}}},"Prefixes":{"type":"object","additionalProperties":false,"properties":{"wish":{"$ref":"common.schema.json#/$defs/prefix"},"kpi":{"$ref":"common.schema.json#/$defs/prefix"},"phase":{"$ref":"common.schema.json#/$defs/prefix"},"risk":{"$ref":"common.schema.json#/$defs/prefix"},"evidence":{"$ref":"common.schema.json#/$defs/prefix"},"input":{"$ref":"common.schema.json#/$defs/prefix"},"criterion":{"$ref":"common.schema.json#/$defs/prefix"},"question":{"$ref":"common.schema.json#/$defs/prefix"}}},"Sources":{"type":"object","additionalProperties":false,"properties":{"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"wishes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"kpis":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"risks":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"organisation":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"inputs":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1}}},"FormRules":{"type":"object","additionalProperties":false,"properties":{"isAnonymous":{"type":"boolean"},"forbiddenWords":{"$ref":"common.schema.json#/$defs/texts"},"otherClients":{"$ref":"common.schema.json#/$defs/texts"}}},"Gate":{"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}},"Checks":{"type":"object","additionalProperties":false,"properties":{"profile":{"type":"string","enum":["draft","review","submission"]},"severities":{"type":"array","items":{"$ref":"#/$defs/RuleSeverity"}},"baseline":{"$ref":"common.schema.json#/$defs/path"},"minSmart":{"type":"integer","minimum":0,"maximum":100},"requires":{"type":"array","items":{"type":"string","enum":["owner","escalation","sanction","baseline","evidence","period","startEvent","risk"]}}}},"RuleSeverity":{"type":"object","additionalProperties":false,"required":["code","severity"],"properties":{"code":{"$ref":"common.schema.json#/$defs/text"},"severity":{"type":"string","enum":["off","info","warning","error"]}}},"DocumentEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx"]},"minItems":1},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}},"ChapterEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"}}}}};
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


function validate61(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "reference")) || (key0 === "buyer")) || (key0 === "total"))){
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
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","partner","subcontractor","other"]},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};
const func2 = lengthOf;
const pattern5 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");

function validate68(data, instancePath=""){
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
validate68.errors = vErrors;
return errors === 0;
}


function validate73(data, instancePath=""){
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
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, instancePath=""){
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
if(!(validate73(data.code, instancePath+"/code"))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
if(!(validate73(data.reason, instancePath+"/reason"))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "role")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate68(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate68.errors);
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
if(!(((((data2 === "buyer") || (data2 === "bidder")) || (data2 === "partner")) || (data2 === "subcontractor")) || (data2 === "other"))){
vErrors = added(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema25.properties.role.enum}});
errors++;
}
}
if(data.waivers !== undefined){
if(!(validate71(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "questions") || (key0 === "closing")) || (key0 === "award")) || (key0 === "start"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.questions !== undefined){
if(!(validate80(data.questions, instancePath+"/questions"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.closing !== undefined){
if(!(validate80(data.closing, instancePath+"/closing"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.award !== undefined){
if(!(validate80(data.award, instancePath+"/award"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate80(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[A-Za-z]{1,10}$", "u");

function validate87(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{1,10}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "wish") || (key0 === "kpi")) || (key0 === "phase")) || (key0 === "risk")) || (key0 === "evidence")) || (key0 === "input")) || (key0 === "criterion")) || (key0 === "question"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.wish !== undefined){
if(!(validate87(data.wish, instancePath+"/wish"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.kpi !== undefined){
if(!(validate87(data.kpi, instancePath+"/kpi"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate87(data.phase, instancePath+"/phase"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate87(data.risk, instancePath+"/risk"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate87(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate87(data.input, instancePath+"/input"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate87(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validate87(data.question, instancePath+"/question"))){
vErrors = joined(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "criteria") || (key0 === "wishes")) || (key0 === "kpis")) || (key0 === "phases")) || (key0 === "risks")) || (key0 === "organisation")) || (key0 === "evidence")) || (key0 === "inputs"))){
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
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "isAnonymous") || (key0 === "forbiddenWords")) || (key0 === "otherClients"))){
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
if(!(validate108(data.forbiddenWords, instancePath+"/forbiddenWords"))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.otherClients !== undefined){
if(!(validate108(data.otherClients, instancePath+"/otherClients"))){
vErrors = joined(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}};

function validate113(data, instancePath=""){
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
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/enum",keyword:"enum",params:{allowedValues: schema37.properties.questions.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"properties":{"profile":{"type":"string","enum":["draft","review","submission"]},"severities":{"type":"array","items":{"$ref":"#/$defs/RuleSeverity"}},"baseline":{"$ref":"common.schema.json#/$defs/path"},"minSmart":{"type":"integer","minimum":0,"maximum":100},"requires":{"type":"array","items":{"type":"string","enum":["owner","escalation","sanction","baseline","evidence","period","startEvent","risk"]}}}};
const schema39 = {"type":"object","additionalProperties":false,"required":["code","severity"],"properties":{"code":{"$ref":"common.schema.json#/$defs/text"},"severity":{"type":"string","enum":["off","info","warning","error"]}}};

function validate116(data, instancePath=""){
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
vErrors = added(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema39.properties.severity.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, instancePath=""){
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
vErrors = added(vErrors, {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema38.properties.profile.enum}});
errors++;
}
}
if(data.severities !== undefined){
let data1 = data.severities;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data1[i0], instancePath+"/severities/" + i0))){
vErrors = joined(vErrors, validate116.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/requires/" + i1,schemaPath:"#/properties/requires/items/enum",keyword:"enum",params:{allowedValues: schema38.properties.requires.items.enum}});
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
validate115.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx"]},"minItems":1},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};
const pattern9 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate122(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern9.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","enum":["internal","submission"]};

function validate127(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate131(data, instancePath=""){
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
if(!(validate68(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate68.errors);
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
validate131.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate122(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate122.errors);
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
if(!(validate127(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate127.errors);
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
if(!((data7 === "md") || (data7 === "docx"))){
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.formats.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.criteria !== undefined){
let data8 = data.criteria;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data8[i1], instancePath+"/criteria/" + i1))){
vErrors = joined(vErrors, validate68.errors);
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
let data10 = data.options;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.chapters !== undefined){
let data11 = data.chapters;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chapters",schemaPath:"#/properties/chapters/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate131(data11[i2], instancePath+"/chapters/" + i2))){
vErrors = joined(vErrors, validate131.errors);
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
if(!(validate71(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate121.errors = vErrors;
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
if(!(validate67(data6[i0], instancePath+"/parties/" + i0))){
vErrors = joined(vErrors, validate67.errors);
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
if(!(validate79(data.dates, instancePath+"/dates"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.prefixes !== undefined){
if(!(validate86(data.prefixes, instancePath+"/prefixes"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate97(data.sources, instancePath+"/sources"))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.formRules !== undefined){
if(!(validate107(data.formRules, instancePath+"/formRules"))){
vErrors = joined(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(!(validate113(data.gate, instancePath+"/gate"))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
if(!(validate115(data.checks, instancePath+"/checks"))){
vErrors = joined(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
let data14 = data.documents;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate121(data14[i1], instancePath+"/documents/" + i1))){
vErrors = joined(vErrors, validate121.errors);
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

const criteria = validate138;

function validate140(data, instancePath=""){
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
validate140.errors = vErrors;
return errors === 0;
}


function validate142(data, instancePath=""){
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
validate142.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"maxLength":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"asks":{"$ref":"common.schema.json#/$defs/texts"},"aspects":{"$ref":"common.schema.json#/$defs/texts"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"approach":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate151(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate159(data, instancePath=""){
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
validate159.errors = vErrors;
return errors === 0;
}


function validate162(data, instancePath=""){
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
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate169(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate146(data, instancePath=""){
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
if(!(func1.call(schema48.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate140(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate142(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.maxLength !== undefined){
if(!(validate142(data.maxLength, instancePath+"/maxLength"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate142(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.asks !== undefined){
if(!(validate151(data.asks, instancePath+"/asks"))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.aspects !== undefined){
if(!(validate151(data.aspects, instancePath+"/aspects"))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate142(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate142(data.approach, instancePath+"/approach"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate151(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate142(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate159(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate161(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate161(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate161(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate161(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate151(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate151.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate169(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate139};

function validate139(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "text")) || (key0 === "weight")) || (key0 === "subCriteria")) || (key0 === "questions")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate140(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate142(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate142(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate142(data.weight, instancePath+"/weight"))){
vErrors = joined(vErrors, validate142.errors);
errors = vErrors.length;
}
}
if(data.subCriteria !== undefined){
let data4 = data.subCriteria;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data4[i0], instancePath+"/subCriteria/" + i0))){
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
let data6 = data.questions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate146(data6[i1], instancePath+"/questions/" + i1))){
vErrors = joined(vErrors, validate146.errors);
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
if(!(validate169(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, instancePath=""){
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
if(!(validate139(data0[i0], instancePath+"/criteria/" + i0))){
vErrors = joined(vErrors, validate139.errors);
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
validate138.errors = vErrors;
return errors === 0;
}

const wishes = validate175;
const schema55 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"maxLength":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"criterion":{"$ref":"common.schema.json#/$defs/id"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"response":{"$ref":"common.schema.json#/$defs/text"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"measurability":{"$ref":"common.schema.json#/$defs/text"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate177(data, instancePath=""){
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
validate177.errors = vErrors;
return errors === 0;
}


function validate179(data, instancePath=""){
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
validate179.errors = vErrors;
return errors === 0;
}


function validate185(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate190(data, instancePath=""){
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
validate190.errors = vErrors;
return errors === 0;
}


function validate192(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}


function validate200(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate176(data, instancePath=""){
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
if(!(func1.call(schema55.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate177(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate179(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.maxLength !== undefined){
if(!(validate179(data.maxLength, instancePath+"/maxLength"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate179(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate177(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate179(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate185(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate179(data.response, instancePath+"/response"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate179(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate190(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate192(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate185(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate185.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate192(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.measurability !== undefined){
if(!(validate179(data.measurability, instancePath+"/measurability"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate192(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate192(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate200(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate200.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, instancePath=""){
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
if(!(validate176(data0[i0], instancePath+"/wishes/" + i0))){
vErrors = joined(vErrors, validate176.errors);
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
validate175.errors = vErrors;
return errors === 0;
}

const kpis = validate204;
const schema63 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"description":{"$ref":"common.schema.json#/$defs/text"},"target":{"$ref":"common.schema.json#/$defs/text"},"norms":{"type":"array","items":{"$ref":"#/$defs/Norm"},"minItems":1},"measurement":{"$ref":"common.schema.json#/$defs/text"},"reporting":{"$ref":"common.schema.json#/$defs/text"},"frequencies":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"term":{"$ref":"common.schema.json#/$defs/text"},"escalation":{"$ref":"common.schema.json#/$defs/text"},"escalationSteps":{"type":"array","items":{"$ref":"#/$defs/EscalationStep"},"minItems":1},"sanctions":{"type":"array","items":{"type":"string","enum":["penalty","bonus"]}},"owner":{"$ref":"common.schema.json#/$defs/text"},"baseline":{"$ref":"common.schema.json#/$defs/text"},"criteria":{"$ref":"common.schema.json#/$defs/ids"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate206(data, instancePath=""){
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
validate206.errors = vErrors;
return errors === 0;
}


function validate208(data, instancePath=""){
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
validate208.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"common.schema.json#/$defs/id"},"subject":{"$ref":"common.schema.json#/$defs/text"},"atLeast":{"$ref":"common.schema.json#/$defs/text"},"atMost":{"$ref":"common.schema.json#/$defs/text"},"above":{"$ref":"common.schema.json#/$defs/text"},"below":{"$ref":"common.schema.json#/$defs/text"},"exactly":{"$ref":"common.schema.json#/$defs/text"},"within":{"$ref":"common.schema.json#/$defs/text"},"per":{"$ref":"common.schema.json#/$defs/text"},"condition":{"$ref":"common.schema.json#/$defs/text"},"attained":{"$ref":"#/$defs/Attainment"},"relativeTo":{"$ref":"common.schema.json#/$defs/text"},"from":{"$ref":"common.schema.json#/$defs/text"},"excluding":{"$ref":"common.schema.json#/$defs/text"}},"anyOf":[{"required":["atLeast"],"properties":{"atLeast":true}},{"required":["atMost"],"properties":{"atMost":true}},{"required":["above"],"properties":{"above":true}},{"required":["below"],"properties":{"below":true}},{"required":["exactly"],"properties":{"exactly":true}}]};

function validate223(data, instancePath=""){
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
if(!(validate208(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate208(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate212(data, instancePath=""){
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
if(!(func1.call(schema66.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate206(data.key, instancePath+"/key"))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate208(data.subject, instancePath+"/subject"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate208(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate208(data.atMost, instancePath+"/atMost"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate208(data.above, instancePath+"/above"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate208(data.below, instancePath+"/below"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate208(data.exactly, instancePath+"/exactly"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate208(data.within, instancePath+"/within"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate208(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate208(data.condition, instancePath+"/condition"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.attained !== undefined){
if(!(validate223(data.attained, instancePath+"/attained"))){
vErrors = joined(vErrors, validate223.errors);
errors = vErrors.length;
}
}
if(data.relativeTo !== undefined){
if(!(validate208(data.relativeTo, instancePath+"/relativeTo"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate208(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.excluding !== undefined){
if(!(validate208(data.excluding, instancePath+"/excluding"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate236(data, instancePath=""){
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
if(!(validate208(data.when, instancePath+"/when"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
if(!(validate208(data.then, instancePath+"/then"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}


function validate242(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate245(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate205(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate206(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate208(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate208(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate208(data.target, instancePath+"/target"))){
vErrors = joined(vErrors, validate208.errors);
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
if(!(validate212(data4[i0], instancePath+"/norms/" + i0))){
vErrors = joined(vErrors, validate212.errors);
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
if(!(validate208(data.measurement, instancePath+"/measurement"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.reporting !== undefined){
if(!(validate208(data.reporting, instancePath+"/reporting"))){
vErrors = joined(vErrors, validate208.errors);
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
if(!(validate208(data8[i1], instancePath+"/frequencies/" + i1))){
vErrors = joined(vErrors, validate208.errors);
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
if(!(validate208(data.term, instancePath+"/term"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined){
if(!(validate208(data.escalation, instancePath+"/escalation"))){
vErrors = joined(vErrors, validate208.errors);
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
if(!(validate236(data12[i2], instancePath+"/escalationSteps/" + i2))){
vErrors = joined(vErrors, validate236.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/sanctions/" + i3,schemaPath:"#/properties/sanctions/items/enum",keyword:"enum",params:{allowedValues: schema63.properties.sanctions.items.enum}});
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
if(!(validate208(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate208(data.baseline, instancePath+"/baseline"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validate242(data.criteria, instancePath+"/criteria"))){
vErrors = joined(vErrors, validate242.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate245(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, instancePath=""){
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
if(!(validate205(data0[i0], instancePath+"/kpis/" + i0))){
vErrors = joined(vErrors, validate205.errors);
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
validate204.errors = vErrors;
return errors === 0;
}

const phases = validate249;
const schema72 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"period":{"$ref":"common.schema.json#/$defs/text"},"start":{"$ref":"common.schema.json#/$defs/text"},"end":{"$ref":"common.schema.json#/$defs/text"},"startEvent":{"$ref":"common.schema.json#/$defs/text"},"activities":{"$ref":"common.schema.json#/$defs/texts"},"deliverables":{"$ref":"common.schema.json#/$defs/texts"},"milestones":{"type":"array","items":{"$ref":"#/$defs/Milestone"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate251(data, instancePath=""){
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
validate251.errors = vErrors;
return errors === 0;
}


function validate253(data, instancePath=""){
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
validate253.errors = vErrors;
return errors === 0;
}


function validate260(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate264(data, instancePath=""){
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
if(!(validate253(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate253(data.at, instancePath+"/at"))){
vErrors = joined(vErrors, validate253.errors);
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
validate264.errors = vErrors;
return errors === 0;
}


function validate268(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate250(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate251(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate253(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate253(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate253(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate253(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate253(data.end, instancePath+"/end"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.startEvent !== undefined){
if(!(validate253(data.startEvent, instancePath+"/startEvent"))){
vErrors = joined(vErrors, validate253.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
if(!(validate260(data.activities, instancePath+"/activities"))){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
if(data.deliverables !== undefined){
if(!(validate260(data.deliverables, instancePath+"/deliverables"))){
vErrors = joined(vErrors, validate260.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data9 = data.milestones;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate264(data9[i0], instancePath+"/milestones/" + i0))){
vErrors = joined(vErrors, validate264.errors);
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
if(!(validate268(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate268.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate249(data, instancePath=""){
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
if(!(validate250(data0[i0], instancePath+"/phases/" + i0))){
vErrors = joined(vErrors, validate250.errors);
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
validate249.errors = vErrors;
return errors === 0;
}

const risks = validate272;
const schema79 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"cause":{"$ref":"common.schema.json#/$defs/text"},"consequence":{"$ref":"common.schema.json#/$defs/text"},"probability":{"$ref":"common.schema.json#/$defs/text"},"impact":{"$ref":"common.schema.json#/$defs/text"},"detection":{"$ref":"common.schema.json#/$defs/text"},"score":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"owner":{"$ref":"common.schema.json#/$defs/text"},"status":{"$ref":"common.schema.json#/$defs/text"},"residualScore":{"$ref":"common.schema.json#/$defs/text"},"residualProbability":{"$ref":"common.schema.json#/$defs/text"},"residualImpact":{"$ref":"common.schema.json#/$defs/text"},"residualDetection":{"$ref":"common.schema.json#/$defs/text"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate274(data, instancePath=""){
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
validate274.errors = vErrors;
return errors === 0;
}


function validate276(data, instancePath=""){
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
validate276.errors = vErrors;
return errors === 0;
}


function validate284(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate293(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}


function validate273(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema79.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate274(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate274.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate276(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate276(data.cause, instancePath+"/cause"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.consequence !== undefined){
if(!(validate276(data.consequence, instancePath+"/consequence"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.probability !== undefined){
if(!(validate276(data.probability, instancePath+"/probability"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validate276(data.impact, instancePath+"/impact"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.detection !== undefined){
if(!(validate276(data.detection, instancePath+"/detection"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate276(data.score, instancePath+"/score"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate284(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate284.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate276(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate276(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.residualScore !== undefined){
if(!(validate276(data.residualScore, instancePath+"/residualScore"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.residualProbability !== undefined){
if(!(validate276(data.residualProbability, instancePath+"/residualProbability"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.residualImpact !== undefined){
if(!(validate276(data.residualImpact, instancePath+"/residualImpact"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.residualDetection !== undefined){
if(!(validate276(data.residualDetection, instancePath+"/residualDetection"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate293(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate293.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"method":{"type":"string","enum":["RISMAN","RPN"]},"probability":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"impact":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"detection":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"detectionDirection":{"type":"string","enum":["high-is-hard","high-is-easy"]},"formula":{"$ref":"common.schema.json#/$defs/text"},"score":{"type":"array","items":{"$ref":"#/$defs/RiskLevel"}},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate299(data, instancePath=""){
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
if(!(validate276(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate276(data.value, instancePath+"/value"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate299.errors = vErrors;
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
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate274(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate274.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema84.properties.method.enum}});
errors++;
}
}
if(data.probability !== undefined){
let data2 = data.probability;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate299(data2[i0], instancePath+"/probability/" + i0))){
vErrors = joined(vErrors, validate299.errors);
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
if(!(validate299(data4[i1], instancePath+"/impact/" + i1))){
vErrors = joined(vErrors, validate299.errors);
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
if(!(validate299(data6[i2], instancePath+"/detection/" + i2))){
vErrors = joined(vErrors, validate299.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/detectionDirection",schemaPath:"#/properties/detectionDirection/enum",keyword:"enum",params:{allowedValues: schema84.properties.detectionDirection.enum}});
errors++;
}
}
if(data.formula !== undefined){
if(!(validate276(data.formula, instancePath+"/formula"))){
vErrors = joined(vErrors, validate276.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
let data10 = data.score;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate299(data10[i3], instancePath+"/score/" + i3))){
vErrors = joined(vErrors, validate299.errors);
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
if(!(validate293(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate293.errors);
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


function validate272(data, instancePath=""){
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
if(!(validate273(data0[i0], instancePath+"/risks/" + i0))){
vErrors = joined(vErrors, validate273.errors);
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
if(!(validate297(data2[i1], instancePath+"/riskScales/" + i1))){
vErrors = joined(vErrors, validate297.errors);
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
validate272.errors = vErrors;
return errors === 0;
}

const organisation = validate309;

function validate311(data, instancePath=""){
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
validate311.errors = vErrors;
return errors === 0;
}


function validate313(data, instancePath=""){
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
validate313.errors = vErrors;
return errors === 0;
}


function validate316(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate319(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate310(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "party")) || (key0 === "tasks")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate313(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate311(data.party, instancePath+"/party"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.tasks !== undefined){
if(!(validate316(data.tasks, instancePath+"/tasks"))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"common.schema.json#/$defs/texts"},"level":{"type":"string","enum":["strategic","tactical","operational"]},"goal":{"$ref":"common.schema.json#/$defs/text"},"participants":{"$ref":"common.schema.json#/$defs/texts"},"frequency":{"$ref":"common.schema.json#/$defs/text"},"demand":{"$ref":"common.schema.json#/$defs/text"},"isOnRequest":{"type":"boolean"},"topics":{"$ref":"common.schema.json#/$defs/texts"},"waivers":{"$ref":"common.schema.json#/$defs/waivers"}}};

function validate323(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate313(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate316(data.aliases, instancePath+"/aliases"))){
vErrors = joined(vErrors, validate316.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema92.properties.level.enum}});
errors++;
}
}
if(data.goal !== undefined){
if(!(validate313(data.goal, instancePath+"/goal"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
if(!(validate316(data.participants, instancePath+"/participants"))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate313(data.frequency, instancePath+"/frequency"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.demand !== undefined){
if(!(validate313(data.demand, instancePath+"/demand"))){
vErrors = joined(vErrors, validate313.errors);
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
if(!(validate316(data.topics, instancePath+"/topics"))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}


function validate334(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "content")) || (key0 === "frequency")) || (key0 === "demand")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate313(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.content !== undefined){
if(!(validate313(data.content, instancePath+"/content"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate313(data.frequency, instancePath+"/frequency"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.demand !== undefined){
if(!(validate313(data.demand, instancePath+"/demand"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}


function validate345(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate348(data, instancePath=""){
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
if(!(validate313(data.letter, instancePath+"/letter"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.meaning !== undefined){
if(!(validate313(data.meaning, instancePath+"/meaning"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate356(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}


function validate353(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activity === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activity"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "number") || (key0 === "activity")) || (key0 === "cells")) || (key0 === "proof"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.number !== undefined){
if(!(validate313(data.number, instancePath+"/number"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.activity !== undefined){
if(!(validate313(data.activity, instancePath+"/activity"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.cells !== undefined){
let data2 = data.cells;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate356(data2[i0], instancePath+"/cells/" + i0))){
vErrors = joined(vErrors, validate356.errors);
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
if(!(validate316(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate316.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}


function validate342(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "isFromBuyer")) || (key0 === "columns")) || (key0 === "legend")) || (key0 === "evidence")) || (key0 === "rows")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate313(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate313.errors);
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
if(!(validate345(data.columns, instancePath+"/columns"))){
vErrors = joined(vErrors, validate345.errors);
errors = vErrors.length;
}
}
if(data.legend !== undefined){
let data4 = data.legend;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate348(data4[i0], instancePath+"/legend/" + i0))){
vErrors = joined(vErrors, validate348.errors);
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
if(!(validate345(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate345.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data7 = data.rows;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate353(data7[i1], instancePath+"/rows/" + i1))){
vErrors = joined(vErrors, validate353.errors);
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
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}


function validate362(data, instancePath=""){
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
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate313(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate313(data.window, instancePath+"/window"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.priorities !== undefined){
if(!(validate345(data.priorities, instancePath+"/priorities"))){
vErrors = joined(vErrors, validate345.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}


function validate369(data, instancePath=""){
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
if(!(validate311(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.definition !== undefined){
if(!(validate313(data.definition, instancePath+"/definition"))){
vErrors = joined(vErrors, validate313.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate319(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate319.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}


function validate309(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/organisation.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "roles") || (key0 === "meetings")) || (key0 === "reports")) || (key0 === "rasci")) || (key0 === "serviceWindows")) || (key0 === "priorities"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate310(data0[i0], instancePath+"/roles/" + i0))){
vErrors = joined(vErrors, validate310.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.meetings !== undefined){
let data2 = data.meetings;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate323(data2[i1], instancePath+"/meetings/" + i1))){
vErrors = joined(vErrors, validate323.errors);
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
let data4 = data.reports;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate334(data4[i2], instancePath+"/reports/" + i2))){
vErrors = joined(vErrors, validate334.errors);
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
let data6 = data.rasci;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate342(data6[i3], instancePath+"/rasci/" + i3))){
vErrors = joined(vErrors, validate342.errors);
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
let data8 = data.serviceWindows;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate362(data8[i4], instancePath+"/serviceWindows/" + i4))){
vErrors = joined(vErrors, validate362.errors);
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
let data10 = data.priorities;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate369(data10[i5], instancePath+"/priorities/" + i5))){
vErrors = joined(vErrors, validate369.errors);
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
validate309.errors = vErrors;
return errors === 0;
}

const evidence = validate374;

function validate376(data, instancePath=""){
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
validate376.errors = vErrors;
return errors === 0;
}


function validate378(data, instancePath=""){
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
validate378.errors = vErrors;
return errors === 0;
}


function validate381(data, instancePath=""){
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
validate381.errors = vErrors;
return errors === 0;
}


function validate384(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}


function validate386(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
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


function validate375(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "proves")) || (key0 === "file")) || (key0 === "issuer")) || (key0 === "expires")) || (key0 === "waivers"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate376(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate376.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate378(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.proves !== undefined){
if(!(validate378(data.proves, instancePath+"/proves"))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate381(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate381.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate378(data.issuer, instancePath+"/issuer"))){
vErrors = joined(vErrors, validate378.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate384(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate384.errors);
errors = vErrors.length;
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
validate375.errors = vErrors;
return errors === 0;
}


function validate374(data, instancePath=""){
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
if(!(validate375(data0[i0], instancePath+"/evidence/" + i0))){
vErrors = joined(vErrors, validate375.errors);
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
validate374.errors = vErrors;
return errors === 0;
}

const inputs = validate390;

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


function validate396(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}


function validate400(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate400.errors = vErrors;
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
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "documents")) || (key0 === "touches")) || (key0 === "waivers"))){
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
if(data.documents !== undefined){
if(!(validate396(data.documents, instancePath+"/documents"))){
vErrors = joined(vErrors, validate396.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate396(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate396.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
if(!(validate400(data.waivers, instancePath+"/waivers"))){
vErrors = joined(vErrors, validate400.errors);
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


function validate390(data, instancePath=""){
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
if(!(validate391(data0[i0], instancePath+"/inputs/" + i0))){
vErrors = joined(vErrors, validate391.errors);
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
validate390.errors = vErrors;
return errors === 0;
}

const template = validate404;
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/template.schema.json","type":"object","additionalProperties":false,"required":["title","description","needs","options","chapters","texts"],"properties":{"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"isLandscape":{"type":"boolean"},"contents":{"type":"boolean"},"isNumbered":{"type":"boolean"},"needs":{"type":"array","items":{"type":"string","enum":["criteria","wishes","kpis","phases","risks","organisation","evidence","inputs"]}},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/TemplateOption"}},"chapters":{"type":"array","items":{"$ref":"#/$defs/TemplateChapter"}},"texts":{"type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/TextInBoth"}}},"$defs":{"TemplateOption":{"type":"object","additionalProperties":false,"required":["description","values","default"],"properties":{"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"values":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"default":{"$ref":"common.schema.json#/$defs/text"}}},"TemplateChapter":{"type":"object","additionalProperties":false,"required":["id","title","partial"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"partial":{"$ref":"common.schema.json#/$defs/text"}}}}};

function validate405(data, instancePath=""){
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
if(!(validate73(data.nl, instancePath+"/nl"))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate73(data.en, instancePath+"/en"))){
vErrors = joined(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}


function validate410(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema42.enum}});
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}


function validate414(data, instancePath=""){
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
validate414.errors = vErrors;
return errors === 0;
}


function validate412(data, instancePath=""){
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
if(!(validate405(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate405.errors);
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
if(!(validate414(data1[i0], instancePath+"/values/" + i0))){
vErrors = joined(vErrors, validate414.errors);
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
if(!(validate414(data.default, instancePath+"/default"))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}


function validate419(data, instancePath=""){
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
validate419.errors = vErrors;
return errors === 0;
}


function validate418(data, instancePath=""){
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
if(!(validate419(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate419.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate405(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate405.errors);
errors = vErrors.length;
}
}
if(data.partial !== undefined){
if(!(validate414(data.partial, instancePath+"/partial"))){
vErrors = joined(vErrors, validate414.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}


function validate404(data, instancePath=""){
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
if(!(func1.call(schema114.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate405(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate405.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate405(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate405.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate410(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate410.errors);
errors = vErrors.length;
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
let data6 = data.needs;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data7 === "criteria") || (data7 === "wishes")) || (data7 === "kpis")) || (data7 === "phases")) || (data7 === "risks")) || (data7 === "organisation")) || (data7 === "evidence")) || (data7 === "inputs"))){
vErrors = added(vErrors, {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema114.properties.needs.items.enum}});
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
let data8 = data.options;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(validate412(data8[key1], instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate412.errors);
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
let data10 = data.chapters;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate418(data10[i1], instancePath+"/chapters/" + i1))){
vErrors = joined(vErrors, validate418.errors);
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
let data12 = data.texts;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(validate405(data12[key2], instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate405.errors);
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
validate404.errors = vErrors;
return errors === 0;
}

export const validators = { manifest, criteria, wishes, kpis, phases, risks, organisation, evidence, inputs, template };
