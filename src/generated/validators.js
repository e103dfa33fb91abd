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
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/manifest.schema.json","type":"object","additionalProperties":false,"required":["emvi","title"],"properties":{"emvi":{"type":"integer","const":1},"title":{"$ref":"common.schema.json#/$defs/text"},"language":{"$ref":"common.schema.json#/$defs/language"},"author":{"$ref":"common.schema.json#/$defs/text"},"output":{"$ref":"common.schema.json#/$defs/path"},"tender":{"$ref":"#/$defs/Tender"},"parties":{"type":"array","items":{"$ref":"#/$defs/Party"}},"dates":{"$ref":"#/$defs/Dates"},"prefixes":{"$ref":"#/$defs/Prefixes"},"sources":{"$ref":"#/$defs/Sources"},"gate":{"$ref":"#/$defs/Gate"},"documents":{"type":"array","items":{"$ref":"#/$defs/DocumentEntry"}}},"$defs":{"Tender":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"reference":{"$ref":"common.schema.json#/$defs/text"},"buyer":{"$ref":"common.schema.json#/$defs/text"}}},"Party":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","partner","subcontractor","other"]}}},"Dates":{"type":"object","additionalProperties":false,"properties":{"questions":{"$ref":"common.schema.json#/$defs/date"},"closing":{"$ref":"common.schema.json#/$defs/date"},"award":{"$ref":"common.schema.json#/$defs/date"},"start":{"$ref":"common.schema.json#/$defs/date"}}},"Prefixes":{"type":"object","additionalProperties":false,"properties":{"wish":{"$ref":"common.schema.json#/$defs/prefix"},"kpi":{"$ref":"common.schema.json#/$defs/prefix"},"phase":{"$ref":"common.schema.json#/$defs/prefix"},"risk":{"$ref":"common.schema.json#/$defs/prefix"},"evidence":{"$ref":"common.schema.json#/$defs/prefix"},"input":{"$ref":"common.schema.json#/$defs/prefix"},"criterion":{"$ref":"common.schema.json#/$defs/prefix"},"question":{"$ref":"common.schema.json#/$defs/prefix"}}},"Sources":{"type":"object","additionalProperties":false,"properties":{"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"wishes":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"kpis":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"phases":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"risks":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"organisation":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"evidence":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1},"inputs":{"type":"array","items":{"$ref":"common.schema.json#/$defs/path"},"minItems":1}}},"Gate":{"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}},"DocumentEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx"]},"minItems":1},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1}}},"ChapterEntry":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"}}}}};
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
if(!(((key0 === "name") || (key0 === "reference")) || (key0 === "buyer"))){
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
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"role":{"type":"string","enum":["buyer","bidder","partner","subcontractor","other"]}}};
const func2 = lengthOf;
const pattern5 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");

function validate67(data, instancePath=""){
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
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "role"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate67(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate67.errors);
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
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
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


function validate71(data, instancePath=""){
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
if(!(validate72(data.questions, instancePath+"/questions"))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.closing !== undefined){
if(!(validate72(data.closing, instancePath+"/closing"))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.award !== undefined){
if(!(validate72(data.award, instancePath+"/award"))){
vErrors = joined(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate72(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate72.errors);
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

const pattern7 = new RegExp("^[A-Za-z]{1,10}$", "u");

function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{1,10}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath=""){
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
if(!(validate79(data.wish, instancePath+"/wish"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.kpi !== undefined){
if(!(validate79(data.kpi, instancePath+"/kpi"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate79(data.phase, instancePath+"/phase"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate79(data.risk, instancePath+"/risk"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate79(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate79(data.input, instancePath+"/input"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate79(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
if(!(validate79(data.question, instancePath+"/question"))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate89(data, instancePath=""){
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
validate89.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"questions":{"type":"string","enum":["kpi","proof","none"]}}};

function validate99(data, instancePath=""){
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
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/enum",keyword:"enum",params:{allowedValues: schema32.properties.questions.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/name"},"template":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"file":{"$ref":"common.schema.json#/$defs/text"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"language":{"$ref":"common.schema.json#/$defs/language"},"formats":{"type":"array","items":{"type":"string","enum":["md","docx"]},"minItems":1},"criteria":{"type":"array","items":{"$ref":"common.schema.json#/$defs/id"},"minItems":1},"options":{"type":"object","additionalProperties":true},"chapters":{"type":"array","items":{"$ref":"#/$defs/ChapterEntry"},"minItems":1}}};
const pattern8 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 60){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}});
errors++;
}
if(!pattern8.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","enum":["internal","submission"]};

function validate107(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate111(data, instancePath=""){
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
if(!(validate67(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate67.errors);
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
validate111.errors = vErrors;
return errors === 0;
}


function validate101(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate102(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate102.errors);
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
if(!(validate107(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate107.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/formats/" + i0,schemaPath:"#/properties/formats/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.formats.items.enum}});
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
if(!(validate67(data8[i1], instancePath+"/criteria/" + i1))){
vErrors = joined(vErrors, validate67.errors);
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
if(!(validate111(data11[i2], instancePath+"/chapters/" + i2))){
vErrors = joined(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chapters",schemaPath:"#/properties/chapters/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
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
if(!(validate66(data6[i0], instancePath+"/parties/" + i0))){
vErrors = joined(vErrors, validate66.errors);
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
if(!(validate71(data.dates, instancePath+"/dates"))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.prefixes !== undefined){
if(!(validate78(data.prefixes, instancePath+"/prefixes"))){
vErrors = joined(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate89(data.sources, instancePath+"/sources"))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined){
if(!(validate99(data.gate, instancePath+"/gate"))){
vErrors = joined(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
let data12 = data.documents;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate101(data12[i1], instancePath+"/documents/" + i1))){
vErrors = joined(vErrors, validate101.errors);
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

const criteria = validate117;

function validate119(data, instancePath=""){
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
validate119.errors = vErrors;
return errors === 0;
}


function validate121(data, instancePath=""){
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
validate121.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"asks":{"$ref":"common.schema.json#/$defs/texts"},"aspects":{"$ref":"common.schema.json#/$defs/texts"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"approach":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"}}};

function validate130(data, instancePath=""){
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
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate138(data, instancePath=""){
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
validate138.errors = vErrors;
return errors === 0;
}


function validate141(data, instancePath=""){
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
validate141.errors = vErrors;
return errors === 0;
}


function validate140(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate141.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate125(data, instancePath=""){
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
if(!(func1.call(schema41.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate119(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate121(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate121(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.asks !== undefined){
if(!(validate129(data.asks, instancePath+"/asks"))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.aspects !== undefined){
if(!(validate129(data.aspects, instancePath+"/aspects"))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate121(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate121(data.approach, instancePath+"/approach"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate129(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate121(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate138(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate140(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate140(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate140(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate140(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate129(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate118};

function validate118(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "text")) || (key0 === "weight")) || (key0 === "subCriteria")) || (key0 === "questions"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate119(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate121(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate121(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate121(data.weight, instancePath+"/weight"))){
vErrors = joined(vErrors, validate121.errors);
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
if(!(validate125(data6[i1], instancePath+"/questions/" + i1))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, instancePath=""){
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
if(!(validate118(data0[i0], instancePath+"/criteria/" + i0))){
vErrors = joined(vErrors, validate118.errors);
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
validate117.errors = vErrors;
return errors === 0;
}

const wishes = validate150;
const schema48 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"criterion":{"$ref":"common.schema.json#/$defs/id"},"keyMessage":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"response":{"$ref":"common.schema.json#/$defs/text"},"benefit":{"$ref":"common.schema.json#/$defs/text"},"body":{"$ref":"common.schema.json#/$defs/path"},"kpis":{"$ref":"common.schema.json#/$defs/ids"},"proof":{"$ref":"common.schema.json#/$defs/texts"},"evidence":{"$ref":"common.schema.json#/$defs/ids"},"measurability":{"$ref":"common.schema.json#/$defs/text"},"phases":{"$ref":"common.schema.json#/$defs/ids"},"risks":{"$ref":"common.schema.json#/$defs/ids"}}};

function validate152(data, instancePath=""){
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
validate152.errors = vErrors;
return errors === 0;
}


function validate154(data, instancePath=""){
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
validate154.errors = vErrors;
return errors === 0;
}


function validate159(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate164(data, instancePath=""){
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
validate164.errors = vErrors;
return errors === 0;
}


function validate166(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate141.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate151(data, instancePath=""){
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
if(!(validate152(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate154(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate154(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
if(!(validate152(data.criterion, instancePath+"/criterion"))){
vErrors = joined(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.keyMessage !== undefined){
if(!(validate154(data.keyMessage, instancePath+"/keyMessage"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate159(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate154(data.response, instancePath+"/response"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.benefit !== undefined){
if(!(validate154(data.benefit, instancePath+"/benefit"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate164(data.body, instancePath+"/body"))){
vErrors = joined(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
if(!(validate166(data.kpis, instancePath+"/kpis"))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.proof !== undefined){
if(!(validate159(data.proof, instancePath+"/proof"))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate166(data.evidence, instancePath+"/evidence"))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.measurability !== undefined){
if(!(validate154(data.measurability, instancePath+"/measurability"))){
vErrors = joined(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
if(!(validate166(data.phases, instancePath+"/phases"))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
if(!(validate166(data.risks, instancePath+"/risks"))){
vErrors = joined(vErrors, validate166.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, instancePath=""){
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
if(!(validate151(data0[i0], instancePath+"/wishes/" + i0))){
vErrors = joined(vErrors, validate151.errors);
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
validate150.errors = vErrors;
return errors === 0;
}

const kpis = validate175;
const schema55 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/text"},"description":{"$ref":"common.schema.json#/$defs/text"},"target":{"$ref":"common.schema.json#/$defs/text"},"norms":{"type":"array","items":{"$ref":"#/$defs/Norm"},"minItems":1},"measurement":{"$ref":"common.schema.json#/$defs/text"},"reporting":{"$ref":"common.schema.json#/$defs/text"},"frequencies":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"term":{"$ref":"common.schema.json#/$defs/text"},"escalation":{"$ref":"common.schema.json#/$defs/text"},"escalationSteps":{"type":"array","items":{"$ref":"#/$defs/EscalationStep"},"minItems":1},"sanctions":{"type":"array","items":{"type":"string","enum":["penalty","bonus"]}},"owner":{"$ref":"common.schema.json#/$defs/text"},"baseline":{"$ref":"common.schema.json#/$defs/text"},"criteria":{"$ref":"common.schema.json#/$defs/ids"}}};

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

const schema58 = {"type":"object","additionalProperties":false,"properties":{"key":{"$ref":"common.schema.json#/$defs/id"},"subject":{"$ref":"common.schema.json#/$defs/text"},"atLeast":{"$ref":"common.schema.json#/$defs/text"},"atMost":{"$ref":"common.schema.json#/$defs/text"},"above":{"$ref":"common.schema.json#/$defs/text"},"below":{"$ref":"common.schema.json#/$defs/text"},"exactly":{"$ref":"common.schema.json#/$defs/text"},"within":{"$ref":"common.schema.json#/$defs/text"},"per":{"$ref":"common.schema.json#/$defs/text"},"condition":{"$ref":"common.schema.json#/$defs/text"},"attained":{"$ref":"#/$defs/Attainment"},"relativeTo":{"$ref":"common.schema.json#/$defs/text"},"from":{"$ref":"common.schema.json#/$defs/text"},"excluding":{"$ref":"common.schema.json#/$defs/text"}},"anyOf":[{"required":["atLeast"],"properties":{"atLeast":true}},{"required":["atMost"],"properties":{"atMost":true}},{"required":["above"],"properties":{"above":true}},{"required":["below"],"properties":{"below":true}},{"required":["exactly"],"properties":{"exactly":true}}]};

function validate194(data, instancePath=""){
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
if(!(validate179(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate179(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate183(data, instancePath=""){
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
if(!(func1.call(schema58.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.key !== undefined){
if(!(validate177(data.key, instancePath+"/key"))){
vErrors = joined(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate179(data.subject, instancePath+"/subject"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.atLeast !== undefined){
if(!(validate179(data.atLeast, instancePath+"/atLeast"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.atMost !== undefined){
if(!(validate179(data.atMost, instancePath+"/atMost"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined){
if(!(validate179(data.above, instancePath+"/above"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate179(data.below, instancePath+"/below"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.exactly !== undefined){
if(!(validate179(data.exactly, instancePath+"/exactly"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate179(data.within, instancePath+"/within"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
if(!(validate179(data.per, instancePath+"/per"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined){
if(!(validate179(data.condition, instancePath+"/condition"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.attained !== undefined){
if(!(validate194(data.attained, instancePath+"/attained"))){
vErrors = joined(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.relativeTo !== undefined){
if(!(validate179(data.relativeTo, instancePath+"/relativeTo"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate179(data.from, instancePath+"/from"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.excluding !== undefined){
if(!(validate179(data.excluding, instancePath+"/excluding"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate207(data, instancePath=""){
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
if(!(validate179(data.when, instancePath+"/when"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
if(!(validate179(data.then, instancePath+"/then"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate213(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate141.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate213.errors = vErrors;
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
if(data.title !== undefined){
if(!(validate179(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate179(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate179(data.target, instancePath+"/target"))){
vErrors = joined(vErrors, validate179.errors);
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
if(!(validate183(data4[i0], instancePath+"/norms/" + i0))){
vErrors = joined(vErrors, validate183.errors);
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
if(!(validate179(data.measurement, instancePath+"/measurement"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.reporting !== undefined){
if(!(validate179(data.reporting, instancePath+"/reporting"))){
vErrors = joined(vErrors, validate179.errors);
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
if(!(validate179(data8[i1], instancePath+"/frequencies/" + i1))){
vErrors = joined(vErrors, validate179.errors);
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
if(!(validate179(data.term, instancePath+"/term"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined){
if(!(validate179(data.escalation, instancePath+"/escalation"))){
vErrors = joined(vErrors, validate179.errors);
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
if(!(validate207(data12[i2], instancePath+"/escalationSteps/" + i2))){
vErrors = joined(vErrors, validate207.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/sanctions/" + i3,schemaPath:"#/properties/sanctions/items/enum",keyword:"enum",params:{allowedValues: schema55.properties.sanctions.items.enum}});
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
if(!(validate179(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate179(data.baseline, instancePath+"/baseline"))){
vErrors = joined(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validate213(data.criteria, instancePath+"/criteria"))){
vErrors = joined(vErrors, validate213.errors);
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
if(!(validate176(data0[i0], instancePath+"/kpis/" + i0))){
vErrors = joined(vErrors, validate176.errors);
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
validate175.errors = vErrors;
return errors === 0;
}

const phases = validate217;
const schema63 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"title":{"$ref":"common.schema.json#/$defs/text"},"period":{"$ref":"common.schema.json#/$defs/text"},"start":{"$ref":"common.schema.json#/$defs/text"},"end":{"$ref":"common.schema.json#/$defs/text"},"startEvent":{"$ref":"common.schema.json#/$defs/text"},"activities":{"$ref":"common.schema.json#/$defs/texts"},"deliverables":{"$ref":"common.schema.json#/$defs/texts"},"milestones":{"type":"array","items":{"$ref":"#/$defs/Milestone"}}}};

function validate219(data, instancePath=""){
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
validate219.errors = vErrors;
return errors === 0;
}


function validate221(data, instancePath=""){
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
validate221.errors = vErrors;
return errors === 0;
}


function validate228(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate232(data, instancePath=""){
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
if(!(validate221(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate221(data.at, instancePath+"/at"))){
vErrors = joined(vErrors, validate221.errors);
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
validate232.errors = vErrors;
return errors === 0;
}


function validate218(data, instancePath=""){
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
if(!(validate219(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate219.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate221(data.label, instancePath+"/label"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate221(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate221(data.period, instancePath+"/period"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate221(data.start, instancePath+"/start"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate221(data.end, instancePath+"/end"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.startEvent !== undefined){
if(!(validate221(data.startEvent, instancePath+"/startEvent"))){
vErrors = joined(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.activities !== undefined){
if(!(validate228(data.activities, instancePath+"/activities"))){
vErrors = joined(vErrors, validate228.errors);
errors = vErrors.length;
}
}
if(data.deliverables !== undefined){
if(!(validate228(data.deliverables, instancePath+"/deliverables"))){
vErrors = joined(vErrors, validate228.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data9 = data.milestones;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate232(data9[i0], instancePath+"/milestones/" + i0))){
vErrors = joined(vErrors, validate232.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, instancePath=""){
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
if(!(validate218(data0[i0], instancePath+"/phases/" + i0))){
vErrors = joined(vErrors, validate218.errors);
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
validate217.errors = vErrors;
return errors === 0;
}

const risks = validate237;
const schema69 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"text":{"$ref":"common.schema.json#/$defs/text"},"cause":{"$ref":"common.schema.json#/$defs/text"},"consequence":{"$ref":"common.schema.json#/$defs/text"},"probability":{"$ref":"common.schema.json#/$defs/text"},"impact":{"$ref":"common.schema.json#/$defs/text"},"score":{"$ref":"common.schema.json#/$defs/text"},"measures":{"$ref":"common.schema.json#/$defs/texts"},"owner":{"$ref":"common.schema.json#/$defs/text"},"status":{"$ref":"common.schema.json#/$defs/text"},"residualScore":{"$ref":"common.schema.json#/$defs/text"}}};

function validate239(data, instancePath=""){
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
validate239.errors = vErrors;
return errors === 0;
}


function validate241(data, instancePath=""){
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
validate241.errors = vErrors;
return errors === 0;
}


function validate248(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate238(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate239(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate239.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate241(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined){
if(!(validate241(data.cause, instancePath+"/cause"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.consequence !== undefined){
if(!(validate241(data.consequence, instancePath+"/consequence"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.probability !== undefined){
if(!(validate241(data.probability, instancePath+"/probability"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.impact !== undefined){
if(!(validate241(data.impact, instancePath+"/impact"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate241(data.score, instancePath+"/score"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.measures !== undefined){
if(!(validate248(data.measures, instancePath+"/measures"))){
vErrors = joined(vErrors, validate248.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate241(data.owner, instancePath+"/owner"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate241(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
if(data.residualScore !== undefined){
if(!(validate241(data.residualScore, instancePath+"/residualScore"))){
vErrors = joined(vErrors, validate241.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/risks.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risks === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "risks"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "risks")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.risks !== undefined){
let data0 = data.risks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate238(data0[i0], instancePath+"/risks/" + i0))){
vErrors = joined(vErrors, validate238.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}});
errors++;
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

const organisation = validate255;

function validate257(data, instancePath=""){
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
validate257.errors = vErrors;
return errors === 0;
}


function validate259(data, instancePath=""){
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
validate259.errors = vErrors;
return errors === 0;
}


function validate262(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate130(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate256(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "party")) || (key0 === "tasks"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate257(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate259(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.party !== undefined){
if(!(validate257(data.party, instancePath+"/party"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.tasks !== undefined){
if(!(validate262(data.tasks, instancePath+"/tasks"))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"name":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"common.schema.json#/$defs/texts"},"level":{"type":"string","enum":["strategic","tactical","operational"]},"goal":{"$ref":"common.schema.json#/$defs/text"},"participants":{"$ref":"common.schema.json#/$defs/texts"},"frequency":{"$ref":"common.schema.json#/$defs/text"},"isOnRequest":{"type":"boolean"},"topics":{"$ref":"common.schema.json#/$defs/texts"}}};

function validate266(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate257(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate259(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate262(data.aliases, instancePath+"/aliases"))){
vErrors = joined(vErrors, validate262.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema78.properties.level.enum}});
errors++;
}
}
if(data.goal !== undefined){
if(!(validate259(data.goal, instancePath+"/goal"))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.participants !== undefined){
if(!(validate262(data.participants, instancePath+"/participants"))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.frequency !== undefined){
if(!(validate259(data.frequency, instancePath+"/frequency"))){
vErrors = joined(vErrors, validate259.errors);
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
if(!(validate262(data.topics, instancePath+"/topics"))){
vErrors = joined(vErrors, validate262.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}


function validate279(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate141.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate275(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "window")) || (key0 === "priorities"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate257(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate259(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
if(!(validate259(data.window, instancePath+"/window"))){
vErrors = joined(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.priorities !== undefined){
if(!(validate279(data.priorities, instancePath+"/priorities"))){
vErrors = joined(vErrors, validate279.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate275.errors = vErrors;
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
for(const key0 in data){
if(!((key0 === "id") || (key0 === "definition"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate257(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
if(data.definition !== undefined){
if(!(validate259(data.definition, instancePath+"/definition"))){
vErrors = joined(vErrors, validate259.errors);
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


function validate255(data, instancePath=""){
/*# sourceURL="https://emvi.dev/schemas/organisation.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "roles") || (key0 === "meetings")) || (key0 === "serviceWindows")) || (key0 === "priorities"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data0[i0], instancePath+"/roles/" + i0))){
vErrors = joined(vErrors, validate256.errors);
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
if(!(validate266(data2[i1], instancePath+"/meetings/" + i1))){
vErrors = joined(vErrors, validate266.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/meetings",schemaPath:"#/properties/meetings/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.serviceWindows !== undefined){
let data4 = data.serviceWindows;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate275(data4[i2], instancePath+"/serviceWindows/" + i2))){
vErrors = joined(vErrors, validate275.errors);
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
let data6 = data.priorities;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate283(data6[i3], instancePath+"/priorities/" + i3))){
vErrors = joined(vErrors, validate283.errors);
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
validate255.errors = vErrors;
return errors === 0;
}

const evidence = validate287;

function validate289(data, instancePath=""){
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
validate289.errors = vErrors;
return errors === 0;
}


function validate291(data, instancePath=""){
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
validate291.errors = vErrors;
return errors === 0;
}


function validate294(data, instancePath=""){
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
validate294.errors = vErrors;
return errors === 0;
}


function validate297(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate288(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "proves")) || (key0 === "file")) || (key0 === "issuer")) || (key0 === "expires"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate289(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate289.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate291(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.proves !== undefined){
if(!(validate291(data.proves, instancePath+"/proves"))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate294(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate294.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate291(data.issuer, instancePath+"/issuer"))){
vErrors = joined(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate297(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate297.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}


function validate287(data, instancePath=""){
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
if(!(validate288(data0[i0], instancePath+"/evidence/" + i0))){
vErrors = joined(vErrors, validate288.errors);
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
validate287.errors = vErrors;
return errors === 0;
}

const inputs = validate300;

function validate302(data, instancePath=""){
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
validate302.errors = vErrors;
return errors === 0;
}


function validate304(data, instancePath=""){
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
validate304.errors = vErrors;
return errors === 0;
}


function validate306(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate141(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate141.errors);
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


function validate301(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "documents")) || (key0 === "touches"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.id !== undefined){
if(!(validate302(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate302.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate304(data.text, instancePath+"/text"))){
vErrors = joined(vErrors, validate304.errors);
errors = vErrors.length;
}
}
if(data.documents !== undefined){
if(!(validate306(data.documents, instancePath+"/documents"))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.touches !== undefined){
if(!(validate306(data.touches, instancePath+"/touches"))){
vErrors = joined(vErrors, validate306.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}


function validate300(data, instancePath=""){
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
if(!(validate301(data0[i0], instancePath+"/inputs/" + i0))){
vErrors = joined(vErrors, validate301.errors);
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
validate300.errors = vErrors;
return errors === 0;
}

const template = validate311;
const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://emvi.dev/schemas/template.schema.json","type":"object","additionalProperties":false,"required":["title","description","needs","options","chapters","texts"],"properties":{"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"audience":{"$ref":"common.schema.json#/$defs/audience"},"isLandscape":{"type":"boolean"},"contents":{"type":"boolean"},"isNumbered":{"type":"boolean"},"needs":{"type":"array","items":{"type":"string","enum":["criteria","wishes","kpis","phases","risks","organisation","evidence","inputs"]}},"options":{"type":"object","additionalProperties":{"$ref":"#/$defs/TemplateOption"}},"chapters":{"type":"array","items":{"$ref":"#/$defs/TemplateChapter"}},"texts":{"type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/TextInBoth"}}},"$defs":{"TemplateOption":{"type":"object","additionalProperties":false,"required":["description","values","default"],"properties":{"description":{"$ref":"common.schema.json#/$defs/TextInBoth"},"values":{"type":"array","items":{"$ref":"common.schema.json#/$defs/text"},"minItems":1},"default":{"$ref":"common.schema.json#/$defs/text"}}},"TemplateChapter":{"type":"object","additionalProperties":false,"required":["id","title","partial"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"title":{"$ref":"common.schema.json#/$defs/TextInBoth"},"partial":{"$ref":"common.schema.json#/$defs/text"}}}}};

function validate312(data, instancePath=""){
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
if(!(validate130(data.nl, instancePath+"/nl"))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.en !== undefined){
if(!(validate130(data.en, instancePath+"/en"))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}


function validate317(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "internal") || (data === "submission"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}});
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}


function validate321(data, instancePath=""){
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
validate321.errors = vErrors;
return errors === 0;
}


function validate319(data, instancePath=""){
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
if(!(validate312(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate312.errors);
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
if(!(validate321(data1[i0], instancePath+"/values/" + i0))){
vErrors = joined(vErrors, validate321.errors);
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
if(!(validate321(data.default, instancePath+"/default"))){
vErrors = joined(vErrors, validate321.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate326(data, instancePath=""){
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
validate326.errors = vErrors;
return errors === 0;
}


function validate325(data, instancePath=""){
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
if(!(validate326(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate326.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate312(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate312.errors);
errors = vErrors.length;
}
}
if(data.partial !== undefined){
if(!(validate321(data.partial, instancePath+"/partial"))){
vErrors = joined(vErrors, validate321.errors);
errors = vErrors.length;
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


function validate311(data, instancePath=""){
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
if(!(func1.call(schema93.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.title !== undefined){
if(!(validate312(data.title, instancePath+"/title"))){
vErrors = joined(vErrors, validate312.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate312(data.description, instancePath+"/description"))){
vErrors = joined(vErrors, validate312.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
if(!(validate317(data.audience, instancePath+"/audience"))){
vErrors = joined(vErrors, validate317.errors);
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
vErrors = added(vErrors, {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/enum",keyword:"enum",params:{allowedValues: schema93.properties.needs.items.enum}});
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
if(!(validate319(data8[key1], instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate319.errors);
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
if(!(validate325(data10[i1], instancePath+"/chapters/" + i1))){
vErrors = joined(vErrors, validate325.errors);
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
if(!(validate312(data12[key2], instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate312.errors);
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
validate311.errors = vErrors;
return errors === 0;
}

export const validators = { manifest, criteria, wishes, kpis, phases, risks, organisation, evidence, inputs, template };
