/**
 * What people may do and which matters they see: rights role by role (角色权限) and data scopes person by person (数据范围), given by the security
 * administrator and read at sign-in.
 */
@NullMarked
package gangmu.organisation.right;

import org.jspecify.annotations.NullMarked;
