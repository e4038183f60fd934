package gangmu.secret;

import gangmu.Refused;

/** What was encrypted cannot be read: the key file is not the one that it was encrypted with. */
class KeyMissing extends Refused {

    private static final long serialVersionUID = 1L;

    KeyMissing(String name) {
        super("key-missing", "密钥文件中没有编号为 %s 的密钥，相关内容无法解密，请系统管理员恢复密钥文件。".formatted(name));
    }
}
