-- A document has one name. What is not dispatched yet is told under the one it has; a matter keeps the one on its order.
alter table document.proposal drop column document_name;
